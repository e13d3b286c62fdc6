import { basename, dirname, relative } from 'node:path';
import type { Columns, DataMap, Part } from '../DataMap';
import { type DataRow, explode, joinRows, nameOf } from '../readRecords';
import { fileLabel, isSold } from './fileLabel';
import { accountColumns, listOfPosts, postColumns, rowsEach } from './findColumns';
import { findLabel } from './findLabel';
import { guessSite, siteColumn } from './guessSite';

/** A file with its rows. */
export interface ReadFile {
  path: string;
  rows: readonly DataRow[];
}

/** Why a file can have no map. */
interface Not {
  why: string;
}

type Shape = Pick<Part, 'kind' | 'columns' | 'explode' | 'join'> & { rows: readonly DataRow[] };

const hasCounts = ({ likes, shares, replies, views }: Columns): boolean =>
  [likes, shares, replies, views].some((column) => column !== undefined);

/** One row per post, of several accounts. */
const arePosts = (columns: Columns): boolean =>
  columns.time !== undefined && columns.account !== undefined && hasCounts(columns);

/** Files of one folder with the same columns, this one among them. */
function siblings(file: ReadFile, files: readonly ReadFile[]): ReadFile[] {
  const columns = (one: ReadFile) =>
    Object.keys(one.rows[0] ?? {})
      .sort()
      .join();
  return files.filter((one) => dirname(one.path) === dirname(file.path) && columns(one) === columns(file));
}

/** Posts of one account: a date and counts in every row, no account, and other files beside it that are alike. */
function arePostsOfOne(file: ReadFile, columns: Columns, files: readonly ReadFile[]): boolean {
  const isOne = columns.time !== undefined && columns.account === undefined && hasCounts(columns);
  return isOne && columns.following === undefined && siblings(file, files).length >= 3;
}

/** What the rows are: posts, lists of posts, accounts, comments; undefined: nobody can tell. */
function shapeOf(file: ReadFile, files: readonly ReadFile[]): Shape | undefined {
  const { rows } = file;
  const posts = postColumns(rows);
  if (arePosts(posts) || arePostsOfOne(file, posts, files)) return { kind: 'posts', columns: posts, rows };
  const list = listOfPosts(rows);
  if (list !== undefined) {
    const exploded = explode(rows, list);
    const columns = postColumns(exploded, list);
    if (arePosts(columns)) return { kind: 'posts', columns, explode: list, rows: exploded };
  }
  const columns = accountColumns(rows);
  if (columns.times && hasCounts(columns)) return { kind: 'series', columns, rows };
  const { likes: _, replies: __, shares: ___, quotes: ____, views: _____, ...account } = columns;
  if (columns.following && (columns.posts || columns.followers)) return { kind: 'accounts', columns: account, rows };
  return columns.text ? { kind: 'comments', columns: account, rows } : undefined;
}

const KEYS =
  /^(id|idstr|userid|useridstr|authorid|accountid|screenname|username|handle|user|author|account|acct|bioguideid|key)$/;
const isKey = (name: string): boolean =>
  KEYS.test((name.split('.').at(-1) ?? '').toLowerCase().replace(/[^a-z\d]/g, ''));

const columnsIn = (rows: readonly DataRow[]): string[] => [
  ...new Set(rows.slice(0, 50).flatMap((row) => Object.keys(row))),
];

/** How many of the accounts of `on` have a row in the other file. */
function matched(rows: readonly DataRow[], on: string, others: ReadonlySet<string>): number {
  const accounts = [...new Set(rows.map((row) => nameOf(row[on])).filter((name) => name !== ''))];
  return accounts.filter((name) => others.has(name)).length / Math.max(1, accounts.length);
}

/** Another file of the folder with a row per account, most of which come up here. */
function joinWith({ rows }: Shape, path: string, files: readonly ReadFile[]): Part['join'] | undefined {
  const here = columnsIn(rows).filter((name) => isKey(name) || /user|author|account/i.test(name));
  for (const file of files.filter((one) => one.path !== path && dirname(one.path) === dirname(path))) {
    for (const key of columnsIn(file.rows).filter(isKey)) {
      if (rowsEach(file.rows, key) !== 1) continue;
      const names = new Set(file.rows.map((row) => nameOf(row[key])));
      const on = here.find((name) => matched(rows, name, names) >= 0.5);
      if (on !== undefined) return { file: basename(file.path), key, on };
    }
  }
  return undefined;
}

/** The same rows with what another file of the folder knows of their accounts, where this one lacks followers or labels. */
function withJoined(shape: Shape, { path }: ReadFile, files: readonly ReadFile[]): Shape {
  const lacksFollowers = shape.kind === 'posts' && !shape.columns.followers;
  const lacksLabel = shape.kind === 'accounts' && findLabel(shape.rows) === undefined;
  const join = lacksFollowers || lacksLabel ? joinWith(shape, path, files) : undefined;
  const other = join && files.find((file) => dirname(file.path) === dirname(path) && basename(file.path) === join.file);
  if (!join || !other) return shape;
  const rows = joinRows(shape.rows, other.rows, join);
  const columns = shape.kind === 'posts' ? postColumns(rows, shape.explode) : accountColumns(rows);
  const label = findLabel(rows);
  const helps = lacksFollowers ? columns.followers : label && 'label' in label;
  return helps ? { ...shape, rows, join, columns: shape.kind === 'posts' ? columns : shape.columns } : shape;
}

/** An account has one label: what changes from post to post is another thing. */
function isOfAccount(rows: readonly DataRow[], account: string, column: string): boolean {
  const labels = new Map<string, Set<string>>();
  for (const row of rows) {
    const name = nameOf(row[account]);
    labels.set(name, (labels.get(name) ?? new Set()).add(String(row[column] ?? '')));
  }
  return [...labels.values()].every((values) => values.size === 1);
}

/** A label with what was assumed; `why`: rows of this kind need one, and there is none. */
function labelOf({ kind, rows, columns }: Shape, path: string): { label?: Part['label']; assumed: string[] } | Not {
  const found = findLabel(rows);
  const isFree = kind === 'posts' || kind === 'series';
  if (found && 'label' in found) {
    const { account } = columns;
    const fits = kind !== 'posts' || (account !== undefined && isOfAccount(rows, account, found.label.column));
    if (fits) return { label: found.label, assumed: found.assumed ? [found.assumed] : [] };
    return { assumed: [`${found.label.column} changes from post to post: not a label of accounts`] };
  }
  if (found) return isFree ? { assumed: [`${found.why}: taken as unlabelled`] } : found;
  const eachIsOne = kind === 'posts' && columns.account === undefined;
  const named = (eachIsOne ? undefined : fileLabel(basename(path))) ?? fileLabel(basename(dirname(path)));
  if (named) return { label: named, assumed: [`all ${named} by the name of the file`] };
  return isFree ? { assumed: ['unlabelled'] } : { why: 'no column and no name tells which rows are genuine' };
}

/**
 * A map for a file that none names, from the names and the values of its columns; or why there can be none. Another file of the
 * folder may tell its accounts' followers or labels.
 *
 * @param files all files of the data folder that can be read
 */
export function guessMap(file: ReadFile, data: string, files: readonly ReadFile[]): DataMap | Not {
  if (!file.rows[0]) return { why: 'it holds no rows' };
  const shape = shapeOf(file, files);
  const names = columnsIn(file.rows);
  if (!shape) {
    return { why: `its columns do not say what it holds, or hold no whole numbers (${names.slice(0, 8).join(', ')})` };
  }
  const joined = withJoined(shape, file, files);
  const label = labelOf(joined, file.path);
  if ('why' in label) return label;
  const where = relative(data, file.path);
  const told = siteColumn(joined.rows, columnsIn(joined.rows));
  const place = (shape.kind === 'comments' ? { site: 'youtube' } : told) ?? guessSite(where, columnsIn(joined.rows));
  if ('why' in place) return place;
  const more = 'assumed' in place ? place.assumed : undefined;
  const assumed = [...label.assumed, ...(more === undefined ? [] : [more])];
  const { rows: _, ...made } = joined;
  const sold = isSold(basename(file.path)) || isSold(basename(dirname(file.path)));
  const part: Part = {
    name: where,
    files: [basename(file.path)],
    ...made,
    columns: { ...made.columns, ...(told && { site: told.column }) },
    ...(label.label && { label: label.label }),
    ...(made.kind === 'accounts' && made.columns.handle && { inListOrder: true }),
    ...(sold && { meantForR1: { yes: true, because: 'followers for sale, by its name' } }),
    ...(assumed.length > 0 && { assumed }),
  };
  return { folder: relative(data, dirname(file.path)) || '.', site: place.site, parts: [part], guessed: true };
}
