import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { percent, type Result } from './Result';

/** Everything one run found. */
export interface Report {
  results: Result[];
  found: string[];
  missing: string[];
  seconds: number;
  seed: number;
  method: number;
}

const verdict = ({ holds }: Result) => (holds === undefined ? 'shown' : holds ? 'holds' : 'MISSED');

const written = (figure: number, { area }: Result) => (area ? figure.toFixed(3).replace(/^0/, '') : percent(figure));

const interval = (result: Result) => {
  const { low, high } = result;
  return low === undefined || high === undefined ? '' : `${written(low, result)} – ${written(high, result)}`;
};

/** The results as a Markdown table. */
export function tableOf(results: readonly Result[]): string {
  const lines = results.map((result) => {
    const { signal, what, n, figure, bar, note } = result;
    return `| ${signal} | ${what} | ${n} | ${written(figure, result)} | ${interval(result)} | ${bar ?? ''} | ${verdict(result)} | ${note ?? ''} |`;
  });
  return ['| | what | n | figure | 95 % interval | bar | | |', '|---|---|--:|--:|---|---|---|---|', ...lines].join(
    '\n',
  );
}

const list = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? [`\n${title}\n`, ...lines.map((line) => `- ${line}`)].join('\n') : '';

/** The whole report as Markdown. */
export function markdownOf(report: Report): string {
  const { results, found, missing, seconds, seed, method } = report;
  const missed = results.filter(({ holds }) => holds === false).length;
  const barred = results.filter(({ holds }) => holds !== undefined).length;
  return [
    '# What holds\n',
    `Made by \`npm run evaluate\`: method ${method}, seed ${seed}, ${seconds.toFixed(0)} s. ${barred - missed} of ${barred} bars hold.\n`,
    tableOf(results),
    list('Sets found', found),
    list('Sets not found or not read', missing),
    '',
  ].join('\n');
}

/** Every single cell behind a figure, for those who want to look. */
function cellsOf(results: readonly Result[]): string {
  return results
    .flatMap(({ what, signal, cells }) =>
      cells ? [`\n## ${signal}: ${what}, cell by cell\n\n${cellTable(cells)}\n`] : [],
    )
    .join('');
}

function cellTable(cells: readonly object[]): string {
  const columns = Object.keys(cells[0] ?? {});
  const row = (values: readonly unknown[]) => `| ${values.join(' | ')} |`;
  const short = (value: unknown) => (typeof value === 'number' ? Number(value.toFixed(3)) : value);
  return [
    row(columns),
    row(columns.map(() => '--:')),
    ...cells.map((cell) => row(Object.values(cell).map(short))),
  ].join('\n');
}

/** Writes evaluate.md and evaluate.json into a folder, making it where needed. */
export function writeReport(report: Report, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'evaluate.md'), `${markdownOf(report)}${cellsOf(report.results)}`);
  writeFileSync(join(folder, 'evaluate.json'), `${JSON.stringify(report, null, 2)}\n`);
}
