import { browserBench } from '../bench/browserBench';
import { nodeBench, type Row } from '../bench/nodeBench';
import type { Times } from '../bench/timesOf';

/** Most plain passes over the same arrays that a row with a bar may take. */
const PASSES = 5;

function missedBy({ times, most }: Row, plain: Times): string {
  if (most === undefined) return '';
  const { median } = times;
  return [median > most && `over ${most} ms`, median > PASSES * plain.median && `over ${PASSES} plain passes`]
    .filter(Boolean)
    .join(', ');
}

/** Prints what was measured in Node; returns how many rows miss a bar. */
function tellNode({ rows, plain }: { rows: Row[]; plain: Times }): number {
  const columns = ['   median', '  fastest', '  most', 'plain passes'];
  console.log('500 posts, 5,000 comments, 1,000 followers; ms'.padEnd(48), ...columns);
  for (const row of [{ name: 'plain pass: each field read once', times: plain }, ...rows]) {
    const { median, fastest } = row.times;
    const cells = [median.toFixed(3), fastest.toFixed(3), String(row.most ?? ''), (median / plain.median).toFixed(1)];
    const padded = cells.map((cell, i) => cell.padStart(columns[i]?.length ?? 0));
    console.log(row.name.padEnd(48), ...padded, missedBy(row, plain));
  }
  return rows.filter((row) => missedBy(row, plain)).length;
}

/** `npm run bench`: what a score and an update cost in Node, then the badge's delay in Chromium. `--node`: only the first. */
export async function main(args: string[]): Promise<number> {
  let missed = tellNode(nodeBench());
  if (!args.includes('--node')) missed += await browserBench();
  return missed > 0 ? 1 : 0;
}
