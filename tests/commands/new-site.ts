import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { codePath, filesOf } from './siteTemplate';

const USAGE = `npm run new-site -- ID [--name NAME] [--host HOST] [--fixed]

ID       small letters and digits: lib/sites/ID, tests/sites/ID
NAME     what people call it (default: Id)
HOST     where its examples are (default: ID.example)
--fixed  it has this one host, which goes into the manifest; else it is told by its pages on hosts that the user allows`;

/** Writes a site's code file and its first case. Nothing that is there already is touched. */
export async function main(args: string[], top = '.'): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { name: { type: 'string' }, host: { type: 'string' }, fixed: { type: 'boolean' } },
  });
  const [id = '', ...more] = positionals;
  if (!/^[a-z][a-z0-9]*$/.test(id) || more.length > 0) return fail(USAGE);
  const { name = `${id.charAt(0).toUpperCase()}${id.slice(1)}`, host = `${id}.example`, fixed = false } = values;
  if (!/^[\p{L}\p{N}][\p{L}\p{N} .-]*$/u.test(name)) return fail(`"${name}" is no name: letters, digits, spaces.`);
  if (URL.parse(`https://${host}/`)?.host !== host) return fail(`"${host}" is no host, such as ${id}.example.`);

  const files = filesOf({ id, name, host, fixed, month: new Date().toISOString().slice(0, 7) });
  const there = files.map(({ path }) => path).filter((path) => existsSync(join(top, path)));
  if (there.length > 0) return fail(`${there.join(', ')}: already there, nothing was written.`);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text, { flag: 'wx' });
    console.log(path);
  }
  console.log(`
Next:
  put a page with its real structure and invented people into tests/sites/${id}/profile/page.html, and what it says
  into expected.json beside it; then change the extractors in ${codePath({ id })} until
  npx vitest run --config tests/vitest.config.ts tests/sites.test.ts -t ${id}
  is green. A saved page is read by: npm run --silent read -- PAGE.html --url URL`);
  return 0;
}

function fail(sentence: string): number {
  console.error(sentence);
  return 2;
}
