import type { CountedPost, NormAtSize, RateEstimate } from '../../../lib/model';
import { median } from '../../../lib/scoring/normal';
import { ESTIMATE } from '../../../lib/scoring/rate/constants';
import { estimateRate, hasNoResponse } from '../../../lib/scoring/rate/estimateRate';
import { pickRateNorm } from '../../../lib/scoring/rate/pickRateNorm';
import { usualVariance } from '../../../lib/scoring/rate/usualVariance';
import { atLeast, lowAtLeast, percent, type Result, shareOf } from '../Result';
import { exactly } from './audience';
import type { Random } from './random';
import { WORLDS, type World, wavering } from './worlds';

const POSTS = [1, 2, 3, 6, 12, 30];
/** Runs of a cell that has a bar, and of one that is only shown. */
const RUNS = 4000;
const SHOWN = 2000;
/** Variance of ln(rate) between the visit and the next dozen posts: more than the formula allows for (.08). */
const DRIFT = 0.1;

/** Where the accounts are: which norm they have, and how many responses a typical post gets. */
interface Setting {
  name: string;
  site: string;
  followers: number;
  /** Median rate where the site has no norm. */
  median?: number;
}

const SETTINGS: Setting[] = [
  { name: 'X, 20,000 followers', site: 'x', followers: 20_000 },
  { name: 'X, 1,000 followers', site: 'x', followers: 1_000 },
  { name: 'Instagram, 20,000 followers', site: 'instagram', followers: 20_000 },
  { name: 'Bluesky, no norm, 5,000 followers', site: 'bluesky', followers: 5_000, median: 0.002 },
];

interface Run {
  s2: number;
  level: boolean;
  dozen: boolean;
}

/** Responses to n posts around a level, each a Poisson count, as the estimate takes them. */
function postsAround(
  random: Random,
  n: number,
  level: number,
  { followers, draw }: { followers: number; draw(): number },
) {
  return Array.from({ length: n }, (): CountedPost => {
    const many = random.poisson(Math.min(1e9, followers * Math.exp(level + draw())));
    return { interactions: exactly(many), over: exactly(followers) };
  });
}

const rateOf = ({ interactions, over }: CountedPost): number =>
  (interactions.value + ESTIMATE.halfResponse) / over.value;

function holds(estimate: RateEstimate, of: 'rate' | 'level', truth: number): boolean {
  const { low, high } = estimate[of];
  return truth <= high && (hasNoResponse(estimate) || low <= truth);
}

/** What the accounts of a setting are compared with, and what they are drawn around. */
function usualOf({ site, followers, median: middle = 1 }: Setting): {
  norm?: NormAtSize;
  m: number;
  tau: number;
  s2: number;
} {
  const norm = pickRateNorm(site, followers, 'invented');
  if (!norm) return { m: middle, tau: 1.5, s2: usualVariance(site) };
  return { norm, m: norm.median, tau: norm.tau, s2: norm.s2 };
}

/** One account: drawn around a norm that may be wrong, seen on n posts, and looked at again after a drift. */
function run(random: Random, n: number, setting: Setting, world: World): Run {
  const { norm, m, tau, s2 } = usualOf(setting);
  const { followers } = setting;
  const doubt = norm ? Math.log(norm.uncertainty) / 1.96 : 0;
  const level = Math.log(m) + doubt * random.normal() + tau * random.normal();
  const posts = wavering(random, world, s2);
  const around = { followers, draw: posts.draw };
  const estimate = estimateRate(postsAround(random, n, level, around), 'followers', { s2, ...(norm && { norm }) });
  if (!estimate) throw new Error('no estimate from posts');
  const drifted = level + Math.sqrt(DRIFT) * random.normal();
  const later = median(postsAround(random, ESTIMATE.laterPosts, drifted, around).map(rateOf));
  return { s2: posts.s2, level: holds(estimate, 'level', Math.exp(drifted)), dozen: holds(estimate, 'rate', later) };
}

const share = (runs: readonly Run[], of: 'level' | 'dozen') => runs.filter((one) => one[of]).length / runs.length;

/** Cells in one line, written by the lowest of them. */
function lineOf(what: string, cells: readonly { posts: number; runs: readonly Run[] }[]): Result {
  const results = cells.map(({ posts, runs }) => ({
    posts,
    level: share(runs, 'level'),
    line: shareOf('A1', what, runs.filter((one) => one.dozen).length, runs.length),
  }));
  const lowest = results.reduce((a, b) => (b.line.figure < a.line.figure ? b : a)).line;
  const each = results.map(({ posts, line }) => `${posts}: ${percent(line.figure)}`).join(', ');
  return {
    ...lowest,
    note: `the lowest of posts ${each}`,
    cells: results.map(({ posts, line, level }) => ({ posts, dozen: line.figure, low: line.low, level })),
  };
}

/** The third of the accounts that waver most. */
const burstiest = (runs: readonly Run[]): Run[] => [...runs].sort((a, b) => b.s2 - a.s2).slice(0, runs.length / 3);

/**
 * A1 on invented accounts: how often the range of the rate holds the median of the next dozen posts. Where the variance differs
 * between accounts, the third that waver most stand by themselves too.
 */
export function rateRuns(random: Random, effort = 1): Result[] {
  return SETTINGS.flatMap((setting) =>
    WORLDS.flatMap((world) => {
      const runs = world === 'uneven, half beyond' ? SHOWN : RUNS;
      const cells = POSTS.map((posts) => ({
        posts,
        runs: Array.from({ length: runs * effort }, () => run(random, posts, setting, world)),
      }));
      const line = lineOf(`${setting.name}, ${world}: next dozen’s median in range`, cells);
      const third = cells
        .filter(({ posts }) => posts >= 3)
        .map(({ posts, runs }) => ({ posts, runs: burstiest(runs) }));
      const bursty = lineOf(`${setting.name}, ${world}, burstiest third: next dozen’s median in range`, third);
      if (world === 'uneven') return [lowAtLeast(line, 0.9), atLeast(bursty, 0.85)];
      return world === 'uneven, half beyond' ? [line, bursty] : [lowAtLeast(line, 0.9)];
    }),
  );
}
