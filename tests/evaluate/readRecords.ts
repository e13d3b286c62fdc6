import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseCsv } from './parseCsv';
import { parseLiteral } from './parseLiteral';

/** One row of a file: column → value as the file has it. What lies within another is named "profile.followers_count". */
export type DataRow = Readonly<Record<string, unknown>>;

/** Files that can be read. */
export const READABLE = /\.(csv|tsv|json|jsonl|ndjson)(\.gz)?$/i;

/** Column of the file's name, where every file is one account. */
export const FILE = 'file name';

/** Column of a row's name where the file is an object of rows, or of lists of rows. */
export const KEY = 'key';

/**
 * All rows of a CSV or TSV (with a header line, but for a list of ids and labels), a JSON (a list of objects, alone or in an object; an object of objects, or of lists
 * of them) or JSON lines, also in a .json file; packed or not. Broken bytes become U+FFFD. Throws where a file is none of these.
 */
export function readRecords(path: string): DataRow[] {
  const packed = readFileSync(path);
  const bytes = /\.gz$/i.test(path) ? gunzipSync(packed) : packed;
  const name = path.replace(/\.gz$/i, '');
  if (/\.(jsonl|ndjson)$/i.test(name)) return rowsOf(linesIn(bytes).map(parseJson));
  if (/\.json$/i.test(name)) return rowsOf(jsonIn(bytes, path));
  return rowsOf(tableOf(parseCsv(new TextDecoder().decode(bytes))));
}

/** Rows under the names of their columns. A table of an id and a word that begins with such a row has no header: lists of labels are kept so. */
function tableOf(cells: readonly string[][]): Record<string, string>[] {
  const [first = []] = cells;
  const isPair =
    first.length === 2 && /^\d{5,}$/.test(first[0]?.trim() ?? '') && /^[a-z_ ]+$/i.test(first[1]?.trim() ?? '');
  const header = isPair ? ['id', 'label'] : first;
  const columns = header.map((column, i) => column.trim() || `column${i + 1}`);
  const rows = isPair ? cells : cells.slice(1);
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ''])));
}

const parseJson = (text: string): unknown => JSON.parse(text);

/** Lines that hold something, each by itself: a file may be longer than a text can be. */
function linesIn(bytes: Uint8Array, most = Number.POSITIVE_INFINITY): string[] {
  const decoder = new TextDecoder();
  const lines: string[] = [];
  for (let from = 0; from < bytes.length && lines.length < most; ) {
    const end = bytes.indexOf(10, from);
    const to = end < 0 ? bytes.length : end;
    const line = decoder.decode(bytes.subarray(from, to)).trim();
    if (line !== '') lines.push(line);
    from = to + 1;
  }
  return lines;
}

/** Whether a text is an object of its own. */
function isWhole(line: string): boolean {
  try {
    return line.startsWith('{') && isObject(parseJson(line));
  } catch {
    return false;
  }
}

/** JSON, or one object a line. */
function jsonIn(bytes: Uint8Array, path: string): unknown[] {
  const first = linesIn(bytes, 2);
  if (first.length === 2 && first.every(isWhole)) return linesIn(bytes).map(parseJson);
  return listIn(parseJson(new TextDecoder().decode(bytes)), path);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOfObjects = (value: unknown): value is unknown[] => Array.isArray(value) && value.some(isObject);

function listIn(json: unknown, path: string): unknown[] {
  if (Array.isArray(json)) return json.flat().every(isObject) ? json.flat() : json;
  const entries = isObject(json) ? Object.entries(json) : [];
  const lists = entries.filter(([, value]) => isListOfObjects(value));
  if (isObject(json) && isListOfObjects(json.data)) return withUsers(json.data, json.includes);
  if (lists.length > 1 && areAlike(lists.map(([, list]) => list)))
    return lists.flatMap(([key, list]) => keyed(key, list));
  if (lists.length > 1)
    throw new Error(`${path} holds lists of different things (${lists.map(([key]) => key).join(', ')})`);
  const [first] = lists;
  if (first && Array.isArray(first[1])) return first[1];
  if (entries.length > 1 && entries.every(([, value]) => isObject(value))) {
    return entries.flatMap(([key, value]) => keyed(key, [value]));
  }
  throw new Error(`${path} holds no list of rows`);
}

/** Whether lists hold rows of one kind: most columns of the first rows are in all of them. */
function areAlike(lists: readonly unknown[]): boolean {
  const columns = lists.map((list) => Object.keys((Array.isArray(list) ? list.find(isObject) : undefined) ?? {}));
  const [first = []] = columns;
  return columns.every((some) => 2 * some.filter((column) => first.includes(column)).length > first.length);
}

const keyed = (key: string, list: unknown): unknown[] =>
  (Array.isArray(list) ? list : []).map((value) => (isObject(value) ? { [KEY]: key, ...value } : value));

/** Twitter's second API: posts and the users beside them. */
function withUsers(posts: readonly unknown[], includes: unknown): unknown[] {
  const users = isObject(includes) && Array.isArray(includes.users) ? includes.users.filter(isObject) : [];
  const byId = new Map(users.map((user) => [user.id, user]));
  return posts.map((post) =>
    isObject(post) && byId.has(post.author_id) ? { author: byId.get(post.author_id), ...post } : post,
  );
}

const rowsOf = (list: readonly unknown[]): DataRow[] => list.filter(isObject).map((row) => flat(row));

/** Parts of a post in the sites' own formats that nothing here asks for, and the posts it repeats: that there is one is enough. */
const UNREAD = /^(entities|extended_entities|media|urls|symbols|user_mentions|hashtags|place|geo|coordinates)$/;
const REPEATED = /^(retweeted_status|retweetedTweet|reblog)$/;

/** A cell that writes an object out, as the object. */
const opened = (value: unknown): unknown =>
  typeof value === 'string' && value.trim().startsWith('{') ? (parseLiteral(value) ?? value) : value;

/** { profile: { posts: 3 } } as { "profile.posts": 3 }, two deep. Lists stay lists. */
export function flat(row: Record<string, unknown>, before = '', depth = 2): DataRow {
  const entries: [string, unknown][] = [];
  for (const [name, given] of Object.entries(row)) {
    if (UNREAD.test(name)) continue;
    const value = opened(given);
    if (isObject(value) && REPEATED.test(name)) entries.push([before + name, true]);
    else if (isObject(value) && depth > 0) entries.push(...Object.entries(flat(value, `${before}${name}.`, depth - 1)));
    else entries.push([before + name, value]);
  }
  return Object.fromEntries(entries);
}

/** One row per entry of a column's list, with the row's other columns; rows without such a list are left out. An account without a name of its own gets its row's number as KEY. */
export function explode(rows: readonly DataRow[], column: string): DataRow[] {
  return rows.flatMap((row, i) => {
    const { [column]: list, ...rest } = row;
    const items = asList(list).filter(isObject);
    return items.map((item) => ({ [KEY]: `row${i}`, ...rest, ...flat(item, `${column}.`) }));
  });
}

/** Each row with the columns of the row of another file that has its key: "joined.followers_count". */
export function joinRows(
  rows: readonly DataRow[],
  others: readonly DataRow[],
  { key, on }: { key: string; on: string },
): DataRow[] {
  const byKey = new Map(others.map((row) => [nameOf(row[key]), row]));
  return rows.map((row) => {
    const other = byKey.get(nameOf(row[on]));
    return other ? { ...row, ...flat(other, 'joined.') } : row;
  });
}

/** A key as it is compared: "12.0" and 12 are one, as are @Ada and ada. */
export const nameOf = (value: unknown): string =>
  String(value ?? '')
    .trim()
    .toLowerCase()
    .replace(/^@/, '')
    .replace(/^(\d+)\.0$/, '$1');

/** A list, or one written as text: "[12, 9]". Anything else holds nothing. */
export function asList(value: unknown): unknown[] {
  const list = typeof value === 'string' ? parseLiteral(value) : value;
  return Array.isArray(list) ? list : [];
}
