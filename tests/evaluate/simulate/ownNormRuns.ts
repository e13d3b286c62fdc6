import type { OwnNorm } from '../../../lib/model';
import { medianVariance } from '../../../lib/scoring/rate/medianVariance';
import { ownNormAt, slopeOf } from '../../../lib/scoring/rate/ownNormAt';
import { atLeast, percent, type Result, shareOf } from '../Result';
import type { Random } from './random';

const RUNS = 1500;
const SIZES = [8, 12, 20, 30];
/** Standard deviation of ln(rate) between accounts. */
const SPREADS = [0.65, 1.2, 2.2];
/** How far the true slope may lie from the one taken, and how far in size the account from the library. */
const SLOPE_SD = 0.15;

interface Cell {
  accounts: number;
  tau: number;
  held: number;
  worded: number;
}

function run(random: Random, accounts: number, tau: number): { holds: boolean; worded: boolean } {
  const base = 'followers';
  const slope = slopeOf({ site: 'bluesky', base }) + SLOPE_SD * random.normal();
  const middle = Math.log(2_000) + 3 * random.next();
  const usual = (followers: number) => -4 + slope * (Math.log(followers) - middle);
  const members = Array.from({ length: accounts }, (_, i) => {
    const followers = Math.max(1, Math.round(Math.exp(middle + 1.3 * random.normal())));
    const seen = Math.sqrt(medianVariance(12)) * random.normal();
    return { account: `bluesky:a${i}`, followers, x: usual(followers) + tau * random.normal() + seen };
  });
  const norm: OwnNorm = { id: 'own', site: 'bluesky', made: '2026-11-22', base, kinds: ['likes'], members };
  const followers = Math.round(Math.exp(middle + 1.5 * random.normal()));
  const at = ownNormAt(norm, Math.max(1, followers), 'bluesky:else');
  if (!at) throw new Error('no own norm of enough accounts');
  return {
    holds: Math.abs(Math.log(at.median) - usual(Math.max(1, followers))) <= Math.log(at.uncertainty),
    worded: at.uncertainty <= 4,
  };
}

/** The library's own norm: how often median × U either way holds the true median of the size; every cell has the bar. */
export function ownNormRuns(random: Random, effort = 1): Result[] {
  return SPREADS.map((tau) => {
    const cells = SIZES.map((accounts): Cell => {
      const runs = Array.from({ length: RUNS * effort }, () => run(random, accounts, tau));
      const many = (of: 'holds' | 'worded') => runs.filter((one) => one[of]).length;
      return { accounts, tau, held: many('holds'), worded: many('worded') };
    });
    const lowest = cells.reduce((a, b) => (b.held < a.held ? b : a));
    const each = (of: 'held' | 'worded') => cells.map((cell) => percent(cell[of] / (RUNS * effort))).join(', ');
    const line = shareOf('own norm', `accounts of sd ${tau}: true median within U`, lowest.held, RUNS * effort);
    return {
      ...atLeast(line, 0.93),
      note: `the lowest of ${SIZES.join(', ')} accounts: ${each('held')}; sure enough for a word ${each('worded')}`,
      cells,
    };
  });
}
