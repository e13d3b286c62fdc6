import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { anonymizePage } from '../lib/report/anonymizePage';
import { type PageReport, parseReport } from '../lib/report/pageReport';
import { siteById } from '../lib/sites/registry';
import { parseHtml } from './parseHtml';
import { readDocument, type Setting, siteOfDocument } from './readSaved';

const USAGE = `npm run save-page -- PAGE.html --name CASE [--url URL] [--site ID] [--at ISO-TIME] [--lang xx]
Turns a saved page, or the skeleton of a bug report (it knows its own address), into tests/sites/<site>/<case>.`;

/** A case's files. */
export interface SavedCase {
  site: string;
  page: string;
  setting: Setting;
  expected: unknown;
}

/** A page (with its people) as a case without them: what was read of it is expected of the case. @throws for unknown sites */
export function savePage({ site: id, url, page, at, lang }: PageReport): SavedCase {
  const site = siteById(id);
  if (!site) throw new Error(`there is no site called ${id}`);
  const skeleton = anonymizePage(site, parseHtml(page), new URL(url), lang);
  const setting = { url: skeleton.url, ...(at && { at }), ...(lang && { lang }) };
  return { site: id, page: skeleton.page, setting, expected: readDocument(parseHtml(skeleton.page), setting) };
}

/** The command. */
export async function main(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const options = { name: text, url: text, site: text, at: text, lang: text };
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const [file] = positionals;
  if (!file || !values.name) return fail(USAGE);
  const source = readFileSync(file, 'utf8');
  const told = parseReport(source);
  const url = values.url ?? told?.url;
  const site = values.site ?? told?.site ?? (url ? siteOf(url, source) : undefined);
  if (!url || !site) return fail(`${url ? `No site reads ${url}: say --site.` : 'Say --url.'}\n${USAGE}`);
  const { at = told?.at, lang = told?.lang } = values;
  const saved = savePage({ site, url, page: told?.page ?? source, ...(at && { at }), ...(lang && { lang }) });
  const folder = join('tests', 'sites', site, values.name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page.html'), saved.page);
  writeFileSync(join(folder, 'case.json'), json(saved.setting));
  writeFileSync(join(folder, 'expected.json'), json(saved.expected));
  console.log(`${folder}: ${saved.page.length} characters. Look at all three before they are committed.`);
  return 0;
}

const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

function siteOf(url: string, page: string): string | undefined {
  return siteOfDocument(parseHtml(page), url)?.id;
}

function fail(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
