import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Reading } from '../../lib/account';
import { read } from '../../lib/reader/read';
import type { Site } from '../../lib/site';
import { siteFor, sites } from '../../lib/sites';
import { parsePage } from '../parsePage';
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
  const document = parsePage(readFileSync(file, 'utf8'));
  const site = siteOf(url, document);
  if (!site) return fail(`No site of Hundred's reads ${url.host}.`);
  const reading = read(site, document, url, {
    ...(values.lang ? { lang: values.lang } : {}),
    ...(values.at ? { at: Date.parse(values.at) } : {}),
  });
  print(plainReading(reading));
  return 0;
}

const siteOf = (url: URL, document: Document): Site | undefined =>
  siteFor(url) ??
  sites.find((site) => site.optional && site.is?.some((way) => typeof way === 'string' && document.querySelector(way)));

function print(reading: Reading): void {
  process.stdout.write(`${JSON.stringify(reading, null, 2)}\n`);
}

function fail(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
