import { browserBench } from '../bench/browserBench';
import { nodeBench, type Plain, type Row } from '../bench/nodeBench';
import { runTool } from './runProgram';

/** Most plain counts over the same arrays that a row with a bar may take. */
const COUNTS = 5;

function missedBy({ times, most }: Row, { count }: Plain): string {
  if (most === undefined) return '';
  const { median } = times;
  return [median > most && `over ${most} ms`, median > COUNTS * count.median && `over ${COUNTS} plain counts`]
    .filter(Boolean)
    .join(', ');
}

/** Prints what was measured in Node; returns how many rows miss a bar. */
function tellNode({ rows, plain }: { rows: Row[]; plain: Plain }): number {
  const columns = ['   median', '  fastest', '  most', 'plain counts', 'plain reads'];
  console.log('500 posts, 5,000 comments, 1,000 followers; ms'.padEnd(48), ...columns);
  const passes: Row[] = [
    { name: 'plain read: each field once, nothing else', times: plain.read },
    { name: 'plain count: the least any score must find out', times: plain.count },
  ];
  for (const row of [...passes, ...rows]) {
    const { median, fastest } = row.times;
    const times = [plain.count, plain.read].map((pass) => (median / pass.median).toFixed(1));
    const cells = [median.toFixed(3), fastest.toFixed(3), String(row.most ?? ''), ...times];
    const padded = cells.map((cell, i) => cell.padStart(columns[i]?.length ?? 0));
    console.log(row.name.padEnd(48), ...padded, missedBy(row, plain));
  }
  return rows.filter((row) => missedBy(row, plain)).length;
}

/** `npm run bench`: what a score and an update cost in Node, then the badge's delay in Chromium. `--node`: only the first. */
export async function main(args: string[]): Promise<number> {
  const timed = await runTool('vitest', 'vitest', ['run', '--config', 'tests/bench/vitest.config.ts']);
  console.log(timed.output);
  let missed = tellNode(nodeBench()) + (timed.code === 0 ? 0 : 1);
  if (!args.includes('--node')) missed += await browserBench();
  return missed > 0 ? 1 : 0;
}
