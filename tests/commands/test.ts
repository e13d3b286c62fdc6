import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { ensureBrowser } from '../browser/installBrowser';
import { checkDeadCode } from './checkDeadCode';
import { checkImports } from './checkImports';
import { checkSize } from './checkSize';
import { type Ran, runTool } from './runProgram';
import { type Tally, tallyVitest } from './tallyVitest';

const REPORTS = '.output/reports';

/** One step of the command. A step that is one check counts as one test. */
interface Step {
  name: string;
  run(): Promise<Ran & { tally?: Tally }>;
}

const tool = (name: string, pkg: string, program: string, args: string[], env = {}): Step => ({
  name,
  run: () => runTool(pkg, program, args, 5, env),
});

const vitest = (name: string, config: string): Step => ({
  name,
  async run() {
    const file = `${REPORTS}/${name}.json`;
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const ran = await runTool('vitest', 'vitest', ['run', '--config', config, ...reporters], 12, { NO_COLOR: '1' });
    return { ...ran, tally: tallyVitest(file, ran.code) };
  },
});

const browsers: Step = {
  name: 'browsers',
  async run() {
    try {
      return { code: 0, output: `${await ensureBrowser('chromium')}, ${await ensureBrowser('firefox')}` };
    } catch (error) {
      return { code: 1, output: String(error) };
    }
  },
};

const BUILD: Step[] = [
  tool('build chromium', 'wxt', 'wxt', ['build']),
  tool('build firefox', 'wxt', 'wxt', ['build', '-b', 'firefox']),
];
const CHECKS: Step[] = [
  tool('types', 'typescript', 'tsc', ['--noEmit']),
  tool('types of scoring', 'typescript', 'tsc', ['-p', 'lib/scoring/tsconfig.json']),
  tool('lint', '@biomejs/biome', 'biome', ['check']),
  { name: 'imports', run: checkImports },
  { name: 'dead code', run: checkDeadCode },
  { name: 'size', run: async () => checkSize() },
  tool(
    'add-on lint',
    'web-ext',
    'web-ext',
    ['lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors', '--boring'],
    { NO_UPDATE_NOTIFIER: '1' },
  ),
];
const UNIT = vitest('unit', 'tests/vitest.config.ts');
const BROWSER = vitest('browser', 'tests/browser/vitest.config.ts');

async function perform(step: Step): Promise<Tally> {
  const start = Date.now();
  const ran = await step.run().catch((error) => ({ code: 1, output: String(error), tally: undefined }));
  const tally = ran.tally ?? { passed: ran.code === 0 ? 1 : 0, failed: ran.code === 0 ? 0 : 1, skipped: 0 };
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const tests = ran.tally ? `, ${tally.passed} of ${tally.passed + tally.failed} tests` : '';
  console.log(`${tally.failed ? 'FAILED' : 'ok'} ${step.name} (${seconds} s${tests})`);
  if (tally.failed || step.name === 'size') console.log(ran.output.trimEnd());
  return tally;
}

/** One after the other, as wished for. */
async function performAll(steps: Step[]): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const step of steps) tallies.push(await perform(step));
  return tallies;
}

/**
 * `npm test`: all that is checked here. `npm test -- types lint` runs the named steps only.
 * The build comes first, for the rest looks at it; two lanes then share two cores; browsers have the machine to themselves.
 */
export async function main(names: string[]): Promise<number> {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const wished = (steps: Step[]) => steps.filter(({ name }) => names.length === 0 || names.includes(name));

  const getBrowsers = performAll(wished([browsers]));
  const tallies = await performAll(wished(BUILD));
  const lanes = await Promise.all([performAll(wished(CHECKS)), performAll(wished([UNIT])), getBrowsers]);
  tallies.push(...lanes.flat(), ...(await performAll(wished([BROWSER]))));

  const sum = (count: keyof Tally) => tallies.reduce((total, tally) => total + tally[count], 0);
  if (!existsSync('../shared/corpus') && !process.env.HUNDRED_CORPUS) {
    console.log('The captured real pages are not here (HUNDRED_CORPUS): the tests that read them were skipped.');
  }
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  return sum('failed') > 0 ? 1 : 0;
}
