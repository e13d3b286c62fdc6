import type { Evidence, SeenPost } from '../../lib/model';
import { BREAK } from '../../lib/scoring/checks/constants';
import { followerRuleOf } from '../../lib/scoring/checks/followerRule';
import { atMost, type Result, shareOf } from './Result';
import { KINDS, type Series, type SetPost } from './seriesOf';
import { eachCheck, type Looks, lookAt } from './simulate/checkRuns';

const HOUR = 3_600_000;

/** Posts as the store would keep them, had they been seen a day after the newest. */
function seenPosts(posts: readonly SetPost[], seenAt: number): SeenPost[] {
  return posts.map((post, i) => ({
    id: String(i).padStart(6, '0'),
    publishedAt: new Date(post.at).toISOString(),
    pinned: false,
    promoted: false,
    seenAt,
    firstSeenAt: seenAt,
    ...Object.fromEntries(KINDS.flatMap((kind) => (post[kind] ? [[kind, post[kind]]] : []))),
  }));
}

/** One visit to an account, a day after its newest post, with nothing seen but its posts. Missing: it has too few to look at. */
function visit(site: string, series: Series): { evidence: Evidence; now: number } | undefined {
  const newest = series.posts.at(-1);
  if (!newest || series.posts.length < BREAK.needed) return undefined;
  const now = newest.at + 25 * HOUR;
  const followers = newest.followers ?? series.followers;
  const evidence: Evidence = {
    account: `${site}:${series.account}`,
    site,
    profile: { handle: series.account, ...(followers && { followers }) },
    profileAt: now,
    posts: seenPosts(series.posts.slice(-40), now),
    comments: [],
    members: [],
    snapshots: [],
    saltId: '',
  };
  return { evidence, now };
}

const looksAt = (site: string, series: readonly Series[]): Looks[] =>
  series.flatMap((one) => {
    const seen = visit(site, one);
    return seen ? [lookAt(seen.evidence, seen.now)] : [];
  });

/** The counts of the newer or the older half of the sixteen newest posts, ten times as high: what bought ones look like. */
function bought(series: Series, half: 'newer' | 'older'): Series {
  const { length } = series.posts;
  const split = length - Math.floor(Math.min(BREAK.newest, length) / 2);
  const times = (post: SetPost): SetPost => ({
    ...post,
    ...(post.likes && { likes: tenfold(post.likes.value) }),
    ...(!post.likes && post.views && { views: tenfold(post.views.value) }),
  });
  const isIn = (i: number) => (half === 'newer' ? i >= split : i < split);
  return { ...series, posts: series.posts.map((post, i) => (isIn(i) ? times(post) : post)) };
}

const tenfold = (value: number) => ({ low: 10 * value, value: 10 * value, high: 10 * value });

const standingOut = (looks: readonly Looks[]): number => looks.filter(({ out }) => out.length > 0).length;

/** The checks on accounts of a set, by what they are; unlabelled ones and those of which nothing could be checked have no bar. */
export function checksOfSets(site: string, name: string, series: readonly Series[]): Result[] {
  const groups = [
    { of: 'ordinary', some: series.filter(({ label }) => label === 'genuine') },
    { of: 'planted', some: series.filter(({ label }) => label === 'planted') },
    { of: 'unlabelled', some: series.filter(({ label }) => label === undefined) },
  ];
  return groups.flatMap(({ of, some }) => {
    const looks = looksAt(site, some).filter(({ made }) => made.length > 0);
    if (looks.length === 0) return [];
    const line = {
      ...shareOf('checks', `${name}, ${of}: any stands out`, standingOut(looks), looks.length),
      note: eachCheck(looks),
    };
    if (of === 'planted') return [line];
    const power = (['newer', 'older'] as const).map((half) => {
      const found = looksAt(
        site,
        some.map((one) => bought(one, half)),
      );
      const breaks = found.filter(({ made }) => made.includes('breakBetweenPosts'));
      const out = breaks.filter((look) => look.out.includes('breakBetweenPosts')).length;
      return shareOf('checks', `${name}, counts of the ${half} half times 10: break stands out`, out, breaks.length);
    });
    return [of === 'ordinary' ? atMost(line, 0.05) : line, ...power.filter(({ n }) => n > 0)];
  });
}

/** R1's rule on the accounts of a set of posts. */
export function ruleOnSeries(site: string, name: string, series: readonly Series[]): Result[] {
  const rule = followerRuleOf(site);
  const rated = series.flatMap(({ label, followers, following, total }) => {
    const flag = rule?.isFlagged({
      ...(followers && { followers }),
      ...(following && { following }),
      ...(total && { posts: total }),
    });
    return flag === undefined || !following ? [] : [{ label, flag }];
  });
  return (['genuine', 'planted', undefined] as const).flatMap((label) => {
    const some = rated.filter((one) => one.label === label);
    if (some.length === 0) return [];
    const what = { genuine: 'genuine, flagged wrongly', planted: 'planted, found', none: 'unlabelled, flagged' };
    const line = shareOf(
      'R1',
      `${name}: ${what[label ?? 'none']}`,
      some.filter(({ flag }) => flag).length,
      some.length,
    );
    return [label === 'genuine' ? atMost(line, 0.06) : line];
  });
}
