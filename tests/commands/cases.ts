import { parseArgs } from 'node:util';
import { differences } from '../differences';
import { parseHtml } from '../parseHtml';
import { readDocument } from '../readSaved';
import { siteCases, writeExpected } from '../siteCases';

const USAGE = `npm run cases -- [NAME ...] [--write]
Reads the pages of tests/sites and shows where the reading differs from expected.json.
  NAME      only cases whose name holds it: x/profile
  --write   replaces expected.json by what is read: look at each difference and at page.html first
Exit code: 0 no difference (or written), 1 differences, 2 a wrong call.`;

/** Compares the cases, or writes them anew. */
export async function main(args: string[]): Promise<number> {
  let parsed: { values: { write?: boolean }; positionals: string[] };
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { write: { type: 'boolean' } } });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
  const { values, positionals } = parsed;
  const cases = siteCases().filter(
    ({ name }) => positionals.length === 0 || positionals.some((one) => name.includes(one)),
  );
  if (cases.length === 0) return fail(`No case is called ${positionals.join(' or ')}.`);
  let differing = 0;
  for (const one of cases) {
    const reading = readDocument(parseHtml(one.html), one.setting);
    const found = differences(one.expected, reading);
    if (found.length === 0) continue;
    differing += 1;
    console.log([one.name, ...found.map((line) => `  ${line}`)].join('\n'));
    if (values.write) writeExpected(one, reading);
  }
  console.log(`${cases.length} cases, ${differing} ${values.write ? 'written' : 'with differences'}`);
  return differing > 0 && !values.write ? 1 : 0;
}

function fail(sentence: string): number {
  console.error(sentence);
  return 2;
}
