import type { AudienceWord, Check, CheckId, Evidence } from '../../../lib/model';
import { audienceLook } from '../../../lib/scoring/checks/audienceLook';
import { checkAudience } from '../../../lib/scoring/checks/checkAudience';
import { atMost, type Result, shareOf } from '../Result';
import { exactly, followersList } from './audience';
import {
  accountOf,
  anySize,
  type Counts,
  commentsWith,
  countsOnX,
  dailyLooks,
  NOW,
  postsWith,
  responsesPerViewOnX,
  viewsOnX,
} from './invented';
import type { Random } from './random';
import { WORLDS, type World, wavering } from './worlds';

const RUNS = 8000;

const anyWorld = (random: Random): World => WORLDS[random.whole(0, WORLDS.length - 1)] ?? 'normal';
const ordinaryComments = (random: Random) => commentsWith(random, random.whole(0, 60), random.beta(2, 20));

/** What a purchase changes. */
interface Bought {
  /** Share of the followers who look at nothing. */
  followers?: number;
  /** Likes of the newer half of the posts, times so many. */
  likes?: number;
}

function withLikes(counts: readonly Counts[], times = 1): Counts[] {
  const half = Math.floor(counts.length / 2);
  return counts.map((post, i) =>
    i < half && post.likes !== undefined ? { ...post, likes: times * post.likes } : post,
  );
}

/** An account on X; `deep`: its followers list and two weeks of looks were seen too. */
function accountOnX(
  random: Random,
  { deep = false, followers: silent = 0, likes = 1 }: Bought & { deep?: boolean },
): Evidence {
  const followers = anySize(random);
  const people = Math.max(1, followers * (1 - silent));
  const typical = { views: viewsOnX(random, people), rate: responsesPerViewOnX(random, people) };
  const counts = countsOnX(random, random.whole(8, 16), anyWorld(random), typical);
  const n = Math.min(followers, [40, 60, 100, 300][random.whole(0, 3)] ?? 40);
  const rates = { found: random.beta(6, 2.5), wrongly: random.beta(6, 60) };
  return accountOf('x', exactly(followers), {
    posts: postsWith(withLikes(counts, likes)),
    comments: ordinaryComments(random),
    ...(deep && { members: followersList(random, n, 0, rates), snapshots: dailyLooks(random, followers) }),
  });
}

/** An account on a site where likes or views stand by themselves. `s2`: variance of their logarithm from post to post. */
function accountElsewhere(random: Random, site: string, kind: 'likes' | 'views', s2: number, times = 1): Evidence {
  const typical = Math.exp(1.5 + 6 * random.next());
  const posts = wavering(random, anyWorld(random), s2);
  const n = random.whole(8, 16);
  const half = Math.floor(n / 2);
  const counts = Array.from({ length: n }, (_, i) => ({
    [kind]: random.poisson(Math.min(1e9, typical * Math.exp(posts.draw()))) * (i < half ? times : 1),
  }));
  return accountOf(site, exactly(anySize(random)), { posts: postsWith(counts), comments: ordinaryComments(random) });
}

/** What became of many accounts: which checks stood out, and which word they got. */
export interface Looks {
  out: CheckId[];
  made: CheckId[];
  word: AudienceWord;
}

/** The checks and the word of one account. */
export function lookAt(evidence: Evidence, now = NOW): Looks {
  const checks: Check[] = checkAudience(evidence, now);
  const made = checks.filter(({ state }) => state !== 'notEnough').map(({ id }) => id);
  const { out, word } = audienceLook(checks);
  return { out, made, word };
}

const many = (runs: number, make: () => Evidence): Looks[] => Array.from({ length: runs }, () => lookAt(make()));

/** How often each check stood out, of the times it was made. */
export function eachCheck(looks: readonly Looks[]): string {
  const ids = [...new Set(looks.flatMap(({ made }) => made))];
  return ids
    .map((id) => {
      const of = looks.filter(({ made }) => made.includes(id));
      const out = of.filter((look) => look.out.includes(id)).length;
      return `${id} ${((100 * out) / of.length).toFixed(2)} % of ${of.length}`;
    })
    .join(', ');
}

const standOut = (what: string, looks: readonly Looks[], id?: CheckId): Result => {
  const out = looks.filter((look) => (id ? look.out.includes(id) : look.out.length > 0)).length;
  return { ...shareOf('checks', what, out, looks.length), note: eachCheck(looks) };
};

function several(what: string, looks: readonly Looks[]): Result {
  const n = looks.filter(({ word }) => word === 'severalDoNotFit').length;
  return shareOf('checks', what, n, looks.length);
}

/** Sites that show one figure a post, with the variance of its logarithm; on TikTok views waver more than anybody has measured. */
const ELSEWHERE: [site: string, kind: 'likes' | 'views', s2: number][] = [
  ['instagram', 'likes', 0.273],
  ['bluesky', 'likes', 1.0],
  ['youtube', 'views', 1.0],
  ['tiktok', 'views', 1.5],
];

/** Joint false alarms of the checks on invented ordinary accounts, and what they find of purchases. */
export function checkRuns(random: Random, effort = 1): Result[] {
  const runs = RUNS * effort;
  const visits = many(runs, () => accountOnX(random, {}));
  const deep = many(runs, () => accountOnX(random, { deep: true }));
  const silent = [0.5, 0.8, 0.9, 0.95].map((followers) => {
    const looks = many(runs / 4, () => accountOnX(random, { followers }));
    return standOut(`X, ${100 * followers} % of the followers silent: reach stands out`, looks, 'reach');
  });
  const liked = many(runs / 4, () => accountOnX(random, { likes: 10 }));
  return [
    atMost(standOut('ordinary accounts on X, an ordinary visit: any stands out', visits), 0.05),
    atMost(standOut('ordinary accounts on X, with list and two weeks of looks: any stands out', deep), 0.05),
    atMost(several('ordinary accounts on X, all six checks: several do not fit', deep), 0.01),
    ...ELSEWHERE.map(([site, kind, s2]) => {
      const looks = many(runs / 4, () => accountElsewhere(random, site, kind, s2));
      return atMost(standOut(`ordinary accounts on ${site}, ${kind}: any stands out`, looks), 0.05);
    }),
    ...silent,
    standOut('X, likes times 10 on half of the posts: any stands out', liked),
    ...ELSEWHERE.map(([site, kind, s2]) => {
      const looks = many(runs / 8, () => accountElsewhere(random, site, kind, s2, 10));
      return standOut(`${site}, ${kind} times 10 on half of the posts: break stands out`, looks, 'breakBetweenPosts');
    }),
  ];
}
