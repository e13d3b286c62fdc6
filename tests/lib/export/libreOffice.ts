import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'parse5';

/** A cell as LibreOffice understood it. */
export interface OfficeCell {
  /** Of ODF: string, float, date, boolean, …; missing: an empty cell. */
  type?: string;
  value: string;
  formula?: string;
}

/** The program, if it is installed (Debian: apt-get install libreoffice-calc-nogui). */
export function findOffice(): string | undefined {
  const names = [process.env.HUNDRED_LIBREOFFICE, 'soffice', 'libreoffice'];
  return names.find((name) => name && spawnSync(name, ['--version']).status === 0);
}

const SETTINGS = (locale: string) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>`;

/**
 * Opens files in a LibreOffice set to a country, without a window.
 *
 * @param locale "de-DE"
 * @returns the rows of the first sheet of each, by the file's name
 */
export async function openInOffice(
  program: string,
  locale: string,
  files: Record<string, string | Uint8Array>,
): Promise<Record<string, OfficeCell[][]>> {
  const folder = mkdtempSync(join(tmpdir(), 'hundred-office-'));
  try {
    mkdirSync(join(folder, 'profile/user'), { recursive: true });
    writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), SETTINGS(locale));
    const sources = Object.entries(files).map(([name, content]) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    });
    const own = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    // without a window it does not look for the byte order mark: 76 is UTF-8
    const options = ['--headless', '--infilter=CSV:44,34,76,1', '--convert-to', 'fods', '--outdir', folder, ...sources];
    await promisify(execFile)(program, [own, ...options], { timeout: 240_000 });
    const rows = sources.map((source) => readRows(readFileSync(source.replace(/\.\w+$/, '.fods'), 'utf8')));
    return Object.fromEntries(sources.map((source, i) => [basename(source), rows[i] ?? []]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Node {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

function* all(node: Node, name: string): Generator<Node> {
  for (const child of node.childNodes ?? []) {
    if (child.nodeName === name) yield child;
    else yield* all(child, name);
  }
}

const textOf = (node: Node): string =>
  node.nodeName === '#text' ? (node.value ?? '') : (node.childNodes ?? []).map(textOf).join('');

/** parse5 reads a flat OpenDocument file well enough once no element of it ends itself. */
function readRows(xml: string): OfficeCell[][] {
  const open = xml.replace(/<([\w:-]+)([^<>]*)\/>/g, '<$1$2></$1>');
  const [table] = all(parse(open) as Node, 'table:table');
  return table ? [...all(table, 'table:table-row')].map(readRow).filter((row) => row.length > 0) : [];
}

function readRow(row: Node): OfficeCell[] {
  const cells = [...all(row, 'table:table-cell')].flatMap((node) => {
    const attribute = (name: string) => node.attrs?.find((one) => one.name === name)?.value;
    const [type, formula] = [attribute('office:value-type'), attribute('table:formula')];
    const kept = attribute('office:value') ?? attribute('office:date-value') ?? attribute('office:boolean-value');
    const value = kept ?? [...all(node, 'text:p')].map(textOf).join('\n');
    const cell = { value, ...(type !== undefined && { type }), ...(formula !== undefined && { formula }) };
    const times = Math.min(Number(attribute('table:number-columns-repeated') ?? 1), 200);
    return Array.from({ length: times }, (): OfficeCell => cell);
  });
  return cells.slice(0, cells.findLastIndex(({ type }) => type !== undefined) + 1);
}
