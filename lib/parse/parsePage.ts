import type { Count, Miss, RawCount, RawPage, Reading } from '../model';
import { parseCount, parseExact } from './count';
import { isNewestFirst } from './isNewestFirst';
import { readStatedCount } from './statedCount';
import { parseTime } from './time';

const COUNTS = [
  'followers',
  'following',
  'posts',
  'likes',
  'replies',
  'shares',
  'saves',
  'views',
  'pollVotes',
] as const;
const MOMENTS = ['joined', 'publishedAt'] as const;

type Field = (typeof COUNTS)[number] | (typeof MOMENTS)[number];
type RoughItem = Partial<Record<Field, unknown>> & { lang?: string };
type Settled<T> = Omit<T, Field | 'lang'> & {
  [K in Extract<keyof T, (typeof COUNTS)[number]>]?: Count;
} & { [K in Extract<keyof T, (typeof MOMENTS)[number]>]?: string };

/**
 * Understands what a page's script gathered: texts become counts and moments in the language they stand in. What cannot be
 * understood is left out and becomes a miss.
 * @param at when it was gathered, ms; missing: relative times are not resolved.
 */
export function parsePage(sheet: RawPage, at?: number): Reading {
  const misses: Miss[] = [...sheet.misses];
  const settle = <T extends RoughItem>(item: T, kind: string): Settled<T> =>
    settleItem(item, kind, { sheet, misses, at });
  const posts = sheet.posts.map((post) => settle(post, 'post'));
  const inOrder = sheet.page.kind === 'profile' ? isNewestFirst(posts) : undefined;
  return {
    site: sheet.site,
    page: sheet.page,
    ...(sheet.profile ? { profile: settle(sheet.profile, 'profile') } : {}),
    posts,
    comments: sheet.comments.map((comment) => settle(comment, 'comment')),
    members: sheet.members.map((member) => settle(member, 'member')),
    misses,
    ...(inOrder === undefined ? {} : { topPosts: !inOrder }),
  };
}

interface Context {
  sheet: RawPage;
  misses: Miss[];
  at: number | undefined;
}

function settleItem<T extends RoughItem>(item: T, kind: string, { sheet, misses, at }: Context): Settled<T> {
  const { lang = sheet.lang, ...rest } = item;
  const settled: Record<string, unknown> = rest;
  const set = (field: string, value: Count | string | undefined): void => {
    if (value !== undefined) settled[field] = value;
    else {
      delete settled[field];
      misses.push({ field: `${kind}.${field}`, why: 'not understood' });
    }
  };
  for (const field of COUNTS) if (item[field]) set(field, countOf(item[field] as RawCount[], lang, sheet.shown));
  for (const field of MOMENTS) if (item[field]) set(field, momentOf(item[field] as string[], lang, at));
  return settled as Settled<T>;
}

/** The first find that is understood; where it is shortened, a later one in full that it can stand for. */
function countOf(finds: readonly RawCount[], lang: string, shown: RawPage['shown']): Count | undefined {
  let found: Count | undefined;
  for (const find of finds) {
    const count = readRough(find, lang, shown);
    if (count && !found) found = count;
    else if (count && found && count.low === count.high && found.low <= count.low && count.high <= found.high)
      return count;
  }
  return found;
}

function readRough(find: RawCount, lang: string, shown: RawPage['shown']): Count | undefined {
  if (typeof find === 'string') return parseCount(find, lang, shown);
  if ('sum' in find) return addUp(find.sum.map((text) => parseCount(text, lang, shown)));
  return 'exact' in find ? parseExact(find.exact, lang) : readStatedCount(find.stated);
}

/** The sum with its range; one part that is not understood leaves the whole unread. */
function addUp(counts: readonly (Count | undefined)[]): Count | undefined {
  const sum = { low: 0, value: 0, high: 0 };
  for (const count of counts) {
    if (!count) return undefined;
    sum.low += count.low;
    sum.value += count.value;
    sum.high += count.high;
  }
  return sum;
}

function momentOf(texts: readonly string[], lang: string, at: number | undefined): string | undefined {
  for (const text of texts) {
    const moment = parseTime(text, lang, at);
    if (moment) return moment;
  }
  return undefined;
}
