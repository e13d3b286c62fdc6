import type { Count } from '../../lib/model';
import { countOf } from './counts';
import type { Columns, Label, Part } from './DataMap';
import { momentIn } from './moment';
import { asList, type DataRow, FILE, nameOf } from './readRecords';
import { labelOfRow } from './rows';

/** Counts that a post can have. */
export const KINDS = ['likes', 'replies', 'shares', 'views'] as const;

/** One post of a set. A missing count was not in it. */
export type SetPost = { at: number; followers?: Count } & Partial<Record<(typeof KINDS)[number], Count>>;

/** One account of a set with its own posts, the oldest first: reposts and answers to others are left out. */
export interface Series {
  account: string;
  label?: Label;
  followers?: Count;
  following?: Count;
  /** How many posts the account has in all. */
  total?: Count;
  posts: SetPost[];
}

const NOTHING = /^(|0|0\.0|false|f|no|none|null|na|nan|n\/a|undefined|\[\]|\{\})$/i;

/** Whether a flag is set: true, 1, an id or a name. */
const isSet = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : !NOTHING.test(String(value ?? '').trim());

/** Twitter's second API names the posts that a post repeats or answers. */
const refersTo = (row: DataRow, type: string): boolean =>
  asList(row.referenced_tweets).some((post) => (post as { type?: unknown } | null)?.type === type);

/** Somebody else's post, or an answer to somebody, as the columns or the beginning of the text tell. */
function isForeign(row: DataRow, { repost, reply, text }: Columns): boolean {
  if (refersTo(row, 'retweeted') || refersTo(row, 'replied_to')) return true;
  if ((repost && isSet(row[repost])) || (reply && isSet(row[reply]))) return true;
  const begins = text ? String(row[text] ?? '').trimStart() : '';
  return begins.startsWith('RT @') || (!reply && begins.startsWith('@'));
}

const read = (row: DataRow, column: string | undefined): unknown => (column === undefined ? undefined : row[column]);

/** Counts by kind; quotes count as shares. */
function countsOf(values: (kind: (typeof KINDS)[number] | 'quotes') => unknown): Omit<SetPost, 'at'> {
  const counts: Omit<SetPost, 'at'> = {};
  for (const kind of KINDS) {
    const count = countOf(values(kind));
    if (count) counts[kind] = count;
  }
  const quotes = countOf(values('quotes'))?.value ?? 0;
  if (counts.shares && quotes > 0) counts.shares = countOf(counts.shares.value + quotes) ?? counts.shares;
  return counts;
}

function postOf(row: DataRow, columns: Columns): SetPost[] {
  const at = momentIn(read(row, columns.time));
  if (at === undefined || isForeign(row, columns)) return [];
  const followers = countOf(read(row, columns.followers));
  return [{ at, ...countsOf((kind) => read(row, columns[kind])), ...(followers && { followers }) }];
}

function postsOfLists(row: DataRow, columns: Columns): SetPost[] {
  const lists = Object.fromEntries(
    [...KINDS, 'quotes' as const].map((kind) => [kind, asList(read(row, columns[kind]))]),
  );
  return asList(read(row, columns.times)).flatMap((time, i) => {
    const at = momentIn(time);
    return at === undefined ? [] : [{ at, ...countsOf((kind) => lists[kind]?.[i]) }];
  });
}

const oldestFirst = (posts: readonly SetPost[]): SetPost[] => [...posts].sort((a, b) => a.at - b.at);

/** The row's account figures. */
function accountFigures(row: DataRow, { columns, label }: Part): Omit<Series, 'account' | 'posts'> {
  const [followers, following] = [countOf(read(row, columns.followers)), countOf(read(row, columns.following))];
  const [total, known] = [countOf(read(row, columns.posts)), labelOfRow(row, label)];
  return {
    ...(followers && { followers }),
    ...(following && { following }),
    ...(total && { total }),
    ...(known && { label: known }),
  };
}

/** All accounts of a set with their posts: from a row per post, or from a row per account with lists. An account's figures are those of its newest post. */
export function seriesOf(part: Part, rows: readonly DataRow[]): Series[] {
  const { columns, kind } = part;
  if (kind === 'series') {
    return rows.map((row, i) => ({
      account: `row${i}`,
      ...accountFigures(row, part),
      posts: oldestFirst(postsOfLists(row, columns)),
    }));
  }
  const byAccount = new Map<string, DataRow[]>();
  for (const row of rows) {
    const account = nameOf(read(row, columns.account ?? FILE));
    if (account === '') continue;
    const there = byAccount.get(account);
    if (there) there.push(row);
    else byAccount.set(account, [row]);
  }
  return [...byAccount].map(([account, some]) => seriesOfRows(account, some, part));
}

function seriesOfRows(account: string, rows: readonly DataRow[], part: Part): Series {
  const at = (row: DataRow) => momentIn(read(row, part.columns.time)) ?? 0;
  const newest = rows.reduce((a, b) => (at(b) > at(a) ? b : a));
  const posts = oldestFirst(rows.flatMap((row) => postOf(row, part.columns)));
  return { account, ...accountFigures(newest, part), posts };
}
