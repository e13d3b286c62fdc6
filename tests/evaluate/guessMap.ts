import { basename, dirname, relative } from 'node:path';
import type { Columns, DataMap, Label, Part } from './DataMap';
import { asList } from './forward';
import { type DataRow, readRecords } from './readRecords';
import { countOf } from './rows';

/** Usual names of columns, without the words that tell nothing; the surest first. */
const NAMES: Record<keyof Columns, string[]> = {
  followers: ['followers', 'follower', 'followedby'],
  following: ['following', 'followings', 'friends', 'follows', 'follow', 'followees'],
  posts: ['posts', 'statuses', 'media', 'tweets', 'tweet', 'post', 'ownertotimelinemedia'],
  handle: ['screenname', 'username', 'handle', 'login'],
  name: ['name', 'fullname', 'displayname'],
  bio: ['description', 'bio', 'biography'],
  text: ['content', 'comment', 'text', 'commenttext', 'comments', 'kommentar', 'comentario', 'commentaire', 'komentar'],
  thread: ['videoid', 'videoname', 'video', 'postid', 'threadid'],
  likes: ['medialikenumbers', 'likes', 'like', 'medialikes'],
  replies: ['mediacommentnumbers', 'comments', 'replies', 'mediacomments'],
  times: ['mediauploadtimes', 'timestamps', 'times', 'dates', 'uploadtimes', 'takenat'],
};
const COUNTS: (keyof Columns)[] = ['followers', 'following', 'posts'];
const LISTS: (keyof Columns)[] = ['likes', 'replies', 'times'];
const LABELS = [
  'fake',
  'isfake',
  'bot',
  'isbot',
  'class',
  'label',
  'accounttype',
  'target',
  'spam',
  'isspam',
  'labels',
];
const GENUINE = ['0', '0.0', 'false', 'genuine', 'real', 'human', 'ham', 'no', 'authentic', 'legitimate', 'e13', 'tfp'];
const PLANTED = ['1', '1.0', 'true', 'fake', 'bot', 'spam', 'spammer', 'yes', 'bought', 'scam', 'int', 'fsf', 'twt'];
const GENUINE_FILE = /genuine|geniune|real|human|nonbot|non_bot|ham|e13|tfp|authentic/i;
const PLANTED_FILE = /fake|bot|bought|sold|planted|spam|(^|[^a-z])(int|fsf|twt)([^a-z]|$)/i;
/** Followers for sale, which R1's rule is meant for: by their name, before anything is measured. */
const SOLD_FILE = /bought|sold|purchased|(^|[^a-z])(int|fsf|twt)([^a-z]|$)/i;
const SITES = ['tiktok', 'youtube', 'facebook', 'bluesky', 'mastodon', 'threads', 'instagram', 'twitter'];

const plain = (name: string) => name.toLowerCase().replace(/[^a-z\d]/g, '');

/** "Number.of.followers", "userFollowerCount", "#followers", "edge_followed_by.count" without what tells nothing. */
function stem(name: string): string {
  const words =
    name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return words.filter((word) => !/^(number|num|of|n|nb|total|counts?|user|account|profile|edge)$/.test(word)).join('');
}

function isFit(field: keyof Columns, column: string, rows: readonly DataRow[]): boolean {
  const many = (is: (value: unknown) => boolean) => rows.filter((row) => is(row[column])).length;
  if (COUNTS.includes(field)) return 2 * many((value) => countOf(value) !== undefined) >= rows.length;
  if (LISTS.includes(field)) return 2 * many((value) => asList(value).length > 0) >= rows.length;
  return many((value) => typeof value === 'object' && value !== null) === 0;
}

function columnsOf(rows: readonly DataRow[]): Columns {
  const names = Object.keys(rows[0] ?? {});
  const found: Columns = {};
  for (const [field, known] of Object.entries(NAMES) as [keyof Columns, string[]][]) {
    const candidates = known.flatMap((k) => names.filter((n) => plain(n) === k || stem(n) === k));
    const name = candidates.find((n) => isFit(field, n, rows));
    if (name !== undefined) found[field] = name;
  }
  return found;
}

/** What the rows are, or why nobody can tell. */
function labelOf(rows: readonly DataRow[], path: string): Part['label'] | { why: string } {
  const column = Object.keys(rows[0] ?? {}).find((name) => LABELS.includes(plain(name.split('.').at(-1) ?? name)));
  const values = [...new Set(rows.map((row) => String((column && row[column]) ?? '')))].filter((v) => v.trim() !== '');
  const among = (known: string[]) => values.filter((value) => known.includes(value.trim().toLowerCase()));
  if (column && values.length > 0) {
    const [genuine, planted] = [among(GENUINE), among(PLANTED)];
    if (genuine.length + planted.length > 0) return { column, genuine, planted };
    return { why: `the labels in its column ${column} are not known (${values.slice(0, 4).join(', ')})` };
  }
  for (const part of [basename(path), basename(dirname(path))]) {
    if (GENUINE_FILE.test(part)) return 'genuine' satisfies Label;
    if (PLANTED_FILE.test(part)) return 'planted' satisfies Label;
  }
  return { why: 'no column and no name tells which rows are genuine' };
}

function kindOf(columns: Columns): Part['kind'] | undefined {
  if (columns.likes && columns.times && columns.followers) return 'series';
  if (columns.following && (columns.posts || columns.followers)) return 'accounts';
  return columns.text ? 'comments' : undefined;
}

function siteOf(where: string, names: readonly string[]): string {
  const named = SITES.find((site) => where.toLowerCase().includes(site));
  if (named) return named === 'twitter' ? 'x' : named;
  const isX = names.some((name) => /friends|statuses|tweets?(count)?$|screenname/.test(plain(name)));
  return isX ? 'x' : 'instagram';
}

/** A map for a file that none names, from the names of its columns, its labels or its name; or why there can be none. */
export function guessMap(path: string, data: string): DataMap | { why: string } {
  const rows = readRecords(path);
  if (!rows[0]) return { why: 'it holds no rows' };
  const names = Object.keys(rows[0]);
  const columns = columnsOf(rows);
  const kind = kindOf(columns);
  if (!kind)
    return { why: `its columns do not say what it holds, or hold no whole numbers (${names.slice(0, 8).join(', ')})` };
  const label = labelOf(rows, path);
  if (typeof label === 'object' && 'why' in label) return label;
  const where = relative(data, path);
  const isSold = SOLD_FILE.test(basename(path)) || SOLD_FILE.test(basename(dirname(path)));
  const part: Part = {
    name: where,
    files: [basename(path)],
    kind,
    label,
    columns,
    ...(columns.handle && { inListOrder: true }),
    ...(isSold && { meantForR1: { yes: true, because: 'followers for sale, by its name' } }),
  };
  const site = kind === 'comments' ? 'youtube' : siteOf(where, names);
  return { folder: relative(data, dirname(path)) || '.', site, parts: [part], guessed: true };
}
