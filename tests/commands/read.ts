import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseHtml } from '../parseHtml';
import { readDocument, siteOfDocument, triedSites } from '../readSaved';

const USAGE = `npm run --silent read -- PAGE.html --url URL [--lang xx] [--at ISO-TIME]
Prints the whole Reading of a saved page as JSON on stdout, and nothing else there.
  --url URL    where the page stood: it decides the site and the kind of page
  --lang xx    language of the page where it does not name one itself (BCP 47)
  --at TIME    when it was looked at (ISO 8601): without it, relative times ("3 d") are not resolved
Exit code: 0 read, 2 a wrong call or a page that no site reads (stderr lists what was tried).`;

interface Call {
  file: string;
  url: string;
  lang?: string;
  at?: string;
}

/** Reads a saved page as the extension would. */
export async function main(args: string[]): Promise<number> {
  const call = parseCall(args);
  if (typeof call === 'string') return fail(call);
  const document = parseHtml(readFileSync(call.file, 'utf8'));
  if (!siteOfDocument(document, call.url)) {
    const tried = triedSites(call.url).map((line) => `  ${line}`);
    return fail(['No site of Hundred reads this page:', ...tried].join('\n'));
  }
  process.stdout.write(`${JSON.stringify(readDocument(document, call), null, 2)}\n`);
  return 0;
}

/** The call, or what is wrong with it. */
function parseCall(args: string[]): Call | string {
  const text = { type: 'string' } as const;
  let parsed: { values: { url?: string; lang?: string; at?: string }; positionals: string[] };
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { url: text, lang: text, at: text } });
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n${USAGE}`;
  }
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  const { url, lang, at } = values;
  if (!file || !url || more.length > 0) return USAGE;
  if (!existsSync(file)) return `There is no file ${file}.`;
  if (!URL.canParse(url)) return `"${url}" is no address.`;
  if (at !== undefined && Number.isNaN(Date.parse(at))) return `"${at}" is no time in ISO 8601.`;
  return { file, url, ...(lang ? { lang } : {}), ...(at ? { at } : {}) };
}

function fail(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
