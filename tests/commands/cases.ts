import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allCases } from '../stage/cases';

const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** Writes the cases that are made from the stage: `node tests/commands/run.mjs cases`. */
export async function main(): Promise<number> {
  for (const { site, name, page, expected, setting } of allCases()) {
    const folder = join('tests', 'sites', site, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'page.html'), page);
    writeFileSync(join(folder, 'expected.json'), json(expected));
    writeFileSync(join(folder, 'case.json'), json(setting));
    console.log(`${folder}\t${page.length} characters`);
  }
  return 0;
}
