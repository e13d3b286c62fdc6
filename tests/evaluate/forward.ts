import type { Evidence, SeenPost } from '../../lib/model';
import { interactionsOf } from '../../lib/scoring/counts';
import { median } from '../../lib/scoring/normal';
import type { Part } from './DataMap';
import type { DataRow } from './readRecords';
import { countOf } from './rows';

const KINDS = ['likes', 'replies'] as const;
const DAY = 86_400_000;

/** Newest posts that are the future, how many of them are needed and within how many days, and posts that one visit shows. */
export const LATER = { most: 12, needed: 5, days: 180, seen: 12 };

/** One account, cut in two: what a visit would have seen, and what the later posts came to. */
export interface Forward {
  evidence: Evidence;
  /** ms; the visit. */
  now: number;
  /** Median (interactions + .5) / followers of the later posts. */
  later: number;
}

/** A list, or one written as text: "[12, 9]". Anything else holds nothing. */
export function asList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'string' || !value.trim().startsWith('[')) return [];
  try {
    const list: unknown = JSON.parse(value.replaceAll("'", '"'));
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

/** ms since 1970, from seconds, milliseconds or a date. Missing: it is none. */
function momentOf(time: unknown): number | undefined {
  const at = typeof time === 'number' ? (time < 1e11 ? time * 1000 : time) : Date.parse(String(time));
  return Number.isFinite(at) ? at : undefined;
}

function postsOfRow(row: DataRow, { columns }: Part): SeenPost[] {
  const listOf = (column: string | undefined) => asList(column === undefined ? undefined : row[column]);
  const [likes, replies, times] = [listOf(columns.likes), listOf(columns.replies), listOf(columns.times)];
  return times
    .flatMap((time, i): SeenPost[] => {
      const [liked, replied] = [countOf(likes[i]), countOf(replies[i])];
      const at = momentOf(time);
      if (at === undefined || !liked || !replied) return [];
      return [
        {
          id: String(i),
          publishedAt: new Date(at).toISOString(),
          likes: liked,
          replies: replied,
          pinned: false,
          promoted: false,
          seenAt: at,
          firstSeenAt: at,
        },
      ];
    })
    .sort((a, b) => b.seenAt - a.seenAt);
}

/** Cuts at the 13th newest post: the visit is a day after it. Nothing for an account with too few posts on either side. */
export function cutForward(row: DataRow, part: Part, site: string, id: string): Forward | undefined {
  const followers = countOf(part.columns.followers && row[part.columns.followers]);
  const posts = postsOfRow(row, part);
  const now = (posts[LATER.most]?.seenAt ?? 0) + DAY + 1;
  if (!followers || followers.value < 1 || posts.length <= LATER.most) return undefined;
  const later = posts.slice(0, LATER.most).filter((post) => post.seenAt >= now && post.seenAt < now + LATER.days * DAY);
  if (later.length < LATER.needed) return undefined;
  const rate = (post: SeenPost) => ((interactionsOf(post, KINDS)?.value ?? 0) + 0.5) / followers.value;
  return {
    evidence: {
      account: `${site}:${id}`,
      site,
      profile: { handle: id, followers },
      profileAt: now,
      posts: posts.filter((post) => post.seenAt < now).slice(0, LATER.seen),
      comments: [],
      members: [],
      snapshots: [],
      saltId: '',
    },
    now,
    later: median(later.map(rate)),
  };
}
