import type { CountedPost, Kind } from '../../lib/model';
import { median } from '../../lib/scoring/normal';
import { ESTIMATE } from '../../lib/scoring/rate/constants';
import { KINDS, type Series, type SetPost } from './seriesOf';

const DAY = 86_400_000;

/** Posts of the future and how many of them are needed, within how many days; hours that make a post ripe, and days that make it old. */
export const LATER = { most: 12, needed: 5, days: 180, ripeDays: 1, oldDays: 180 };

/** How a set's rates are counted: over followers or views, or over nothing, where neither is in it. */
export interface Formula {
  kinds: readonly Kind[];
  base: 'followers' | 'views';
  /** Neither followers nor views are in the set: the responses alone are looked at, over one. */
  bare: boolean;
}

/** One account at the moment of a visit: the newest posts that it shows, and what the later ones came to. */
export interface Cut {
  seen: CountedPost[];
  /** Median (interactions + .5) / base of the later posts. */
  later: number;
  /** Followers at the visit. */
  followers?: number;
}

/** The kinds that at least four fifths of the posts have, of those a norm counts; and what they are divided by. */
export function formulaOf(series: readonly Series[], wished: readonly Kind[], base: 'followers' | 'views'): Formula {
  const posts = series.flatMap((one) =>
    one.posts.map((post) => ({ post, followers: post.followers ?? one.followers })),
  );
  const most = (is: (item: (typeof posts)[number]) => boolean) => posts.filter(is).length >= 0.8 * posts.length;
  const kinds = KINDS.filter((kind) => wished.includes(kind) && most(({ post }) => post[kind] !== undefined));
  const has =
    base === 'views'
      ? most(({ post }) => (post.views?.value ?? 0) >= 1)
      : most(({ followers }) => (followers?.value ?? 0) >= 1);
  return { kinds, base, bare: !has };
}

/** A post as the estimate takes it. Nothing where one of the kinds or the base is missing. */
export function countedIn(post: SetPost, series: Series, { kinds, base, bare }: Formula): CountedPost[] {
  let many = 0;
  for (const kind of kinds) {
    const count = kind === 'saves' ? undefined : post[kind];
    if (!count) return [];
    many += count.value;
  }
  const over = bare ? 1 : base === 'views' ? post.views?.value : (post.followers ?? series.followers)?.value;
  if (kinds.length === 0 || over === undefined || over < 1) return [];
  return [{ interactions: exactly(many), over: exactly(over) }];
}

const exactly = (value: number) => ({ low: value, value, high: value });

/**
 * Cuts an account before its dozen newest posts: the visit is a moment before the first of them, and shows the n newest posts that
 * are older than a day and younger than 180 days. Nothing for an account with too few posts on either side.
 */
export function cutForward(series: Series, n: number, formula: Formula): Cut | undefined {
  const { posts } = series;
  const now = posts[posts.length - LATER.most]?.at;
  if (now === undefined) return undefined;
  const later = posts.filter((post) => post.at >= now && post.at < now + LATER.days * DAY);
  const before = posts.filter((post) => post.at <= now - LATER.ripeDays * DAY && post.at >= now - LATER.oldDays * DAY);
  const seen = before.flatMap((post) => countedIn(post, series, formula)).slice(-n);
  const next = later.flatMap((post) => countedIn(post, series, formula));
  if (seen.length < n || next.length < LATER.needed) return undefined;
  const rate = ({ interactions, over }: CountedPost) => (interactions.value + ESTIMATE.halfResponse) / over.value;
  const followers = (before.at(-1)?.followers ?? series.followers)?.value;
  return { seen, later: median(next.map(rate)), ...(followers !== undefined && { followers }) };
}
