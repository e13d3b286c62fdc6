/** Runs the product's own functions over labelled sets and simulations, and holds them to their bars. */

import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluateData } from '../evaluate/evaluateData';
import { markdownOf, type Report, writeReport } from '../evaluate/report';
import { simulateAll } from '../evaluate/simulate/simulateAll';

const OUT = '.output/evaluate';
/** The table that stands in the repository. */
const RESULTS = 'tests/evaluate/RESULTS.md';
const USUAL_DATA = '../shared/data';
const SEED = 20261122;
/** Everything here measures the functions of method 2, whichever one makes the scorecards. */
const METHOD = 2;

const HELP = `npm run evaluate -- [--data DIR] [--simulations] [--seed N]
  --data DIR      folder of labelled sets (default ${USUAL_DATA} where it exists)
                  CSV, TSV, JSON or JSON lines; taken by the names and values of their columns, or by a *.map.json
                  beside them (CONTRIBUTING.md, "Further data sets"). What was taken how, and what was not read
                  and why, stands at the end.
  --simulations   leave the sets out
  --seed N        another stream of random numbers
  --results       put the table into ${RESULTS}`;

/** Prints the table, writes it to .output/evaluate, and returns 0 where every bar holds, 1 where one is missed, 2 for a wrong call. */
export async function main(args: string[]): Promise<number> {
  let values: { data?: string; simulations?: boolean; results?: boolean; seed?: string; help?: boolean };
  try {
    const options = {
      data: { type: 'string' },
      simulations: { type: 'boolean' },
      results: { type: 'boolean' },
      seed: { type: 'string' },
      help: { type: 'boolean' },
    } as const;
    values = parseArgs({ args, options }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${HELP}`);
    return 2;
  }
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const started = performance.now();
  const data = values.data ?? (existsSync(USUAL_DATA) ? USUAL_DATA : undefined);
  if (values.data && !existsSync(values.data)) {
    console.error(`There is no folder ${values.data}.`);
    return 2;
  }
  const seed = Number(values.seed ?? SEED);
  const report: Report = { results: [], found: [], missing: [], seconds: 0, seed, method: METHOD };
  if (data && !values.simulations) Object.assign(report, evaluateData(data));
  else if (!values.simulations) report.missing.push('No data folder: simulations alone (--data DIR).');
  report.results.push(...simulateAll(seed));
  report.seconds = (performance.now() - started) / 1000;
  writeReport(report, OUT);
  console.log(markdownOf(report));
  if (values.results) writeFileSync(RESULTS, markdownOf(report));
  console.log(`Written to ${OUT}/evaluate.md and evaluate.json.`);
  return report.results.some(({ holds }) => holds === false) ? 1 : 0;
}
