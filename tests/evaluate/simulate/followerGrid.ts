import { FOLLOWERS } from '../../../lib/scoring/checks/constants';
import { lnGamma } from '../../../lib/scoring/normal';
import { prevalence } from '../../../lib/scoring/real/prevalence';
import { percent, type Result } from '../Result';

const SIZES = [30, 100, 300];
const SHARES = [0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8];
const FINDS = [0.55, 0.65, 0.75, 0.85, 0.95];
/** Rates of false flags: all that the bar is for, and what lies beyond. */
const WRONGLY = [0, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12, 0.15];
const BARRED_TO = 0.12;

function binomial(k: number, n: number, p: number): number {
  if (p <= 0) return k === 0 ? 1 : 0;
  if (p >= 1) return k === n ? 1 : 0;
  const choose = lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1);
  return Math.exp(choose + k * Math.log(p) + (n - k) * Math.log1p(-p));
}

interface Truth {
  n: number;
  p: number;
  finds: number;
  wrongly: number;
}

/** Chance that R1's interval holds the share p, over all counts that may be drawn: exact, nothing is simulated. */
function coverage({ n, p, finds, wrongly }: Truth): number {
  const flagged = p * finds + (1 - p) * wrongly;
  let sum = 0;
  for (let k = 0; k <= n; k++) {
    const { low, high } = prevalence(k, n, FOLLOWERS.wrongly);
    if (low <= p && p <= high) sum += binomial(k, n, flagged);
  }
  return sum;
}

/** Mean coverage for one rate of false flags, and its cells. */
function row(wrongly: number) {
  const cells = SIZES.flatMap((n) =>
    SHARES.flatMap((p) =>
      FINDS.map((finds) => ({ n, p, finds, wrongly, covered: coverage({ n, p, finds, wrongly }) })),
    ),
  );
  return { wrongly, cells, mean: cells.reduce((sum, cell) => sum + cell.covered, 0) / cells.length };
}

/** R1: mean coverage of the interval over the grid for each rate of false flags, written by the lowest. */
export function followerGrid(): Result {
  const rows = WRONGLY.map(row);
  const barred = rows.filter(({ wrongly }) => wrongly <= BARRED_TO);
  const cells = rows.flatMap((one) => one.cells);
  const lowest = Math.min(...barred.map(({ mean }) => mean));
  return {
    signal: 'R1',
    what: 'interval holds the share, whatever up to 12 % the rule flags wrongly',
    n: cells.length,
    figure: lowest,
    bar: '≥ 90 % for each',
    holds: lowest >= 0.9,
    note: rows.map(({ wrongly, mean }) => `${percent(wrongly)}: ${percent(mean)}`).join(', '),
    cells,
  };
}
