import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Reading } from '../../lib/model';
import { readPage } from '../../lib/readPage';
import { siteOfPage } from '../../lib/sites/registry';
import { siteInfos } from '../../lib/sites/siteInfos';
import { parseHtml } from '../parseHtml';
import { plainReading } from '../plainReading';

const USAGE = 'npm run --silent read -- PAGE.html --url URL [--lang xx] [--at ISO-TIME]';

/** Prints the Reading of a saved page as JSON and nothing else. */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { url: { type: 'string' }, lang: { type: 'string' }, at: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file || !values.url) return fail(USAGE);
  const url = URL.parse(values.url);
  if (!url) return fail(`"${values.url}" is no address.`);
  const document = parseHtml(readFileSync(file, 'utf8'));
  const site = siteOfPage(document, url);
  if (!site) return fail(`${url.host} is no site's own host, and no mark of a site is on the page. Tried:\n${marks()}`);
  const reading = readPage(site, document, url, {
    ...(values.lang ? { lang: values.lang } : {}),
    ...(values.at ? { at: Date.parse(values.at) } : {}),
  });
  print(plainReading(reading));
  return 0;
}

/** The marks of sites that run on any host, one line each. */
const marks = (): string => siteInfos.flatMap(({ id, is }) => is.map((selector) => `  ${id}: ${selector}`)).join('\n');

function print(reading: Reading): void {
  process.stdout.write(`${JSON.stringify(reading, null, 2)}\n`);
}

function fail(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
