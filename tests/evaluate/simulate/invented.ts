import type { Count, Evidence, SeenComment, SeenPost, Snapshot } from '../../../lib/model';
import { usualLogViews, xViews } from '../../../lib/scoring/rate/norms/xViews';
import { exactly } from './audience';
import type { Random } from './random';
import { logUniform, type World, wavering } from './worlds';

/** The moment invented accounts are looked at, ms. */
export const NOW = Date.parse('2026-11-22T12:00:00Z');
const DAY = 86_400_000;

/** Counts of one post. */
export type Counts = Partial<Record<'likes' | 'replies' | 'shares' | 'views', number>>;

/** Posts two days apart, the newest two days old. */
export function postsWith(counts: readonly Counts[]): SeenPost[] {
  return counts.map((post, i) => ({
    id: `p${String(i).padStart(3, '0')}`,
    publishedAt: new Date(NOW - (2 + 2 * i) * DAY).toISOString(),
    pinned: false,
    promoted: false,
    seenAt: NOW,
    firstSeenAt: NOW,
    ...Object.fromEntries(Object.entries(post).map(([kind, n]) => [kind, exactly(n)])),
  }));
}

/** Comments by as many people over six threads, of which a share promote something. */
export function commentsWith(random: Random, n: number, promoting: number): SeenComment[] {
  return Array.from({ length: n }, (_, i) => ({
    postId: `p${i % 6}`,
    who: `c${i}`,
    byOwner: false,
    seenAt: NOW - i,
    features: {
      length: 40,
      hasLink: false,
      mentionOnly: false,
      emojiOnly: false,
      promotion: random.chance(promoting),
      isQuestion: false,
      signature: '',
    },
  }));
}

/** An account looked at on every day of two weeks, which follows a few more people now and then. */
export function dailyLooks(random: Random, followers: number): Snapshot[] {
  let [people, following] = [followers, random.whole(50, 3_000)];
  return Array.from({ length: 14 }, (_, i) => {
    const at = NOW - (14 - i) * DAY;
    people = Math.round(people * (1 + 0.004 * (random.next() - 0.25)));
    following += random.whole(-3, 6);
    return {
      day: new Date(at).toISOString().slice(0, 10),
      at,
      followers: exactly(people),
      following: exactly(following),
    };
  });
}

/** Evidence of an invented account. */
export function accountOf(site: string, followers: Count, more: Partial<Evidence>): Evidence {
  return {
    account: `${site}:invented`,
    site,
    profile: { handle: 'invented', followers },
    profileAt: NOW,
    posts: [],
    comments: [],
    members: [],
    snapshots: [],
    saltId: 's',
    ...more,
  };
}

/** Views of a typical post on X, for an account that has so many people who may look. */
export function viewsOnX(random: Random, people: number): number {
  return people * Math.exp((usualLogViews(Math.max(people, xViews.min)) ?? 0) + xViews.sd * random.normal());
}

/** Responses per view on X: 2.2 % at 1,000 followers to .75 % at 1.8 million, spread so that 1.5 % of accounts exceed 20 % (2 of 132 in 2023). */
export function responsesPerViewOnX(random: Random, followers: number): number {
  return 0.022 * (followers / 1_000) ** -0.14 * Math.exp(1.06 * random.normal());
}

/** The posts of an ordinary account on X. `spread`: variance of ln(views), and of ln(responses per view), from post to post. */
export function countsOnX(random: Random, n: number, world: World, typical: { views: number; rate: number }): Counts[] {
  const [seen, answered] = [wavering(random, world, 0.5), wavering(random, world, 0.5)];
  return Array.from({ length: n }, () => {
    const views = random.poisson(Math.min(1e9, typical.views * Math.exp(seen.draw())));
    const responses = random.poisson(Math.min(views, views * typical.rate * Math.exp(answered.draw())));
    const [replies, shares] = [random.poisson(0.08 * responses), random.poisson(0.12 * responses)];
    return { likes: Math.max(0, responses - replies - shares), replies, shares, views };
  });
}

/** Followers of an invented account, from 500 to five million. */
export const anySize = (random: Random): number => Math.round(logUniform(random, 500, 5e6));
