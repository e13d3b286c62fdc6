import type { Count, Miss, Moment, Parsed, RawCount, RawPage, Reading } from '../model';
import {
  rawCommentSchema,
  rawCount,
  rawMemberSchema,
  rawMoment,
  rawPostSchema,
  rawProfileSchema,
} from '../model/rawPage';
import { parseCount, parseExact } from './count';
import { isNewestFirst } from './isNewestFirst';
import { readStatedCount } from './statedCount';
import { parseTime } from './time';

/** A kind of item, with the schema that says which of its fields are counts and which are moments. */
interface ItemKind {
  name: string;
  schema: { shape: Record<string, unknown> };
}

const PROFILE: ItemKind = { name: 'profile', schema: rawProfileSchema };
const POST: ItemKind = { name: 'post', schema: rawPostSchema };
const COMMENT: ItemKind = { name: 'comment', schema: rawCommentSchema };
const MEMBER: ItemKind = { name: 'member', schema: rawMemberSchema };

/**
 * Understands what a page's script extracted: texts become counts and moments in their language. What cannot be understood is left
 * out and becomes a miss.
 * @param at when it was extracted, ms; missing: relative times are not resolved.
 */
export function parsePage(rawPage: RawPage, at?: number): Reading {
  const misses: Miss[] = [...rawPage.misses];
  const parse = <T extends { lang?: string }>(item: T, kind: ItemKind): Parsed<T> =>
    parseItem(item, kind, { rawPage, misses, at });
  const posts = rawPage.posts.map((post) => parse(post, POST));
  const momentsOf = (parts: NonNullable<RawPage['order']>[number]): Moment[] =>
    parts.flatMap(({ publishedAt, lang = rawPage.lang }) => parseRawMoment(publishedAt, lang, at) ?? []);
  const inOrder = isNewestFirst((rawPage.order ?? []).map(momentsOf));
  return {
    site: rawPage.site,
    page: rawPage.page,
    ...(rawPage.profile ? { profile: parse(rawPage.profile, PROFILE) } : {}),
    posts,
    comments: rawPage.comments.map((comment) => parse(comment, COMMENT)),
    members: rawPage.members.map((member) => parse(member, MEMBER)),
    misses,
    ...(inOrder === undefined ? {} : { topPosts: !inOrder }),
  };
}

interface ParseContext {
  rawPage: RawPage;
  misses: Miss[];
  at: number | undefined;
}

function parseItem<T extends { lang?: string }>(item: T, { name, schema }: ItemKind, context: ParseContext): Parsed<T> {
  const { rawPage, misses, at } = context;
  const { lang = rawPage.lang, ...rest } = item;
  const parsed: Record<string, unknown> = { ...rest };
  for (const [field, type] of Object.entries(schema.shape)) {
    const candidates = parsed[field];
    if (candidates === undefined || (type !== rawCount && type !== rawMoment)) continue;
    const value =
      type === rawCount
        ? parseRawCount(candidates as RawCount[], lang, rawPage.shown)
        : parseRawMoment(candidates as string[], lang, at);
    if (value !== undefined) parsed[field] = value;
    else {
      delete parsed[field];
      misses.push({ field: `${name}.${field}`, why: 'not understood' });
    }
  }
  return parsed as Parsed<T>;
}

/** The first candidate that is understood; where it is shortened, a later one in full that it can be the short form of. */
function parseRawCount(candidates: readonly RawCount[], lang: string, shown: RawPage['shown']): Count | undefined {
  let first: Count | undefined;
  for (const candidate of candidates) {
    const count = parseCandidate(candidate, lang, shown);
    if (count && !first) first = count;
    else if (count && first && count.low === count.high && first.low <= count.low && count.high <= first.high)
      return count;
  }
  return first;
}

function parseCandidate(candidate: RawCount, lang: string, shown: RawPage['shown']): Count | undefined {
  if (typeof candidate === 'string') return parseCount(candidate, lang, shown);
  if ('sum' in candidate) return addUp(candidate.sum.map((text) => parseCount(text, lang, shown)));
  return 'exact' in candidate ? parseExact(candidate.exact, lang) : readStatedCount(candidate.stated);
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

function parseRawMoment(texts: readonly string[], lang: string, at: number | undefined): Moment | undefined {
  for (const text of texts) {
    const moment = parseTime(text, lang, at);
    if (moment) return moment;
  }
  return undefined;
}
