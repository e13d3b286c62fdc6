import type { SeenPost } from '../../../lib/model';
import { responseRate } from '../../../lib/scoring/active/responseRate';
import { RATE } from '../../../lib/scoring/constants';
import { pickNorm } from '../../../lib/scoring/norm';
import { median } from '../../../lib/scoring/normal';
import { publishedNorms } from '../../../lib/scoring/norms/published';
import { lowAtLeast, percent, type Result, shareOf } from '../Result';
import { exactly } from './audience';
import type { Random } from './random';

const FOLLOWERS = exactly(20_000);
const LATER = 12;
const RUNS = 2000;

function post(id: number, likes: number): SeenPost {
  return {
    id: String(id),
    likes: exactly(likes),
    replies: exactly(0),
    shares: exactly(0),
    pinned: false,
    promoted: false,
    seenAt: 0,
    firstSeenAt: 0,
  };
}

/** Responses to n posts around a level: the posts of one account differ by `spread` in ln, and each is a Poisson count. */
function responses(random: Random, n: number, level: number, noise: () => number): number[] {
  return Array.from({ length: n }, () => random.poisson(FOLLOWERS.value * Math.exp(level + noise())));
}

/** One account: drawn around a norm that may be wrong, seen on n posts, and looked at again after a drift. */
function run(random: Random, site: string, n: number, heavy: boolean): { level: boolean; dozen: boolean } {
  const norm = pickNorm(publishedNorms, site, FOLLOWERS.value, `${site}:invented`);
  if (!norm) throw new Error(`no norm for ${site}`);
  const sd = Math.sqrt(norm.s2);
  const noise = () => sd * (heavy ? random.student(4) : random.normal());
  const usual = Math.log(norm.median) + (Math.log(norm.uncertainty) / 1.96) * random.normal();
  const level = usual + norm.tau * random.normal();
  const posts = responses(random, n, level, noise).map((likes, i) => post(i, likes));
  const rate = responseRate({ site, posts, kinds: norm.kinds, base: 'followers', followers: FOLLOWERS, norm })?.rate;
  const drifted = level + Math.sqrt(RATE.drift) * random.normal();
  const later = responses(random, LATER, drifted, noise).map((likes) => (likes + RATE.half) / FOLLOWERS.value);
  const holds = (truth: number) => rate !== undefined && rate.low <= truth && truth <= rate.high;
  return { level: holds(Math.exp(drifted)), dozen: holds(median(later)) };
}

/**
 * A1 on invented accounts: how often the range holds the median of the next dozen posts, the same measure as on labelled
 * series. Beside it, how often it holds the level around which those posts waver.
 */
export function rateRuns(random: Random): Result[] {
  return ['instagram', 'x'].flatMap((site) =>
    [false, true].flatMap((heavy) =>
      [1, 3, 6, 12].map((n) => {
        const told = Array.from({ length: RUNS }, () => run(random, site, n, heavy));
        const many = (of: 'level' | 'dozen') => told.filter((one) => one[of]).length;
        const what = `invented ${site} accounts, ${n} ${n === 1 ? 'post' : 'posts'}${heavy ? ', heavy tails' : ''}: later median in range`;
        const level = `${percent(many('level') / RUNS)} hold the later level itself`;
        return { ...lowAtLeast(shareOf('A1', what, many('dozen'), RUNS), 0.9), note: level };
      }),
    ),
  );
}
