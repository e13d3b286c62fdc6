/** A small file that says what a folder of data holds. tests/evaluate/maps/*.json, or *.map.json in the data folder. CONTRIBUTING.md, "Further data sets". */
export interface DataMap {
  /** Folder under the data folder; '.' where the map stands in the folder itself. */
  folder: string;
  site: string;
  parts: Part[];
  /** Nobody wrote it: it was told from the names and the values of columns. */
  guessed?: boolean;
}

/** One set: some files, and which column is what. */
export interface Part {
  name: string;
  files: string[];
  /**
   * accounts: one account per row; comments: one comment per row; posts: one post per row, of many accounts; series: one account
   * per row with lists per post.
   */
  kind: 'accounts' | 'comments' | 'posts' | 'series';
  /**
   * What all rows are, or the column that says it: its values for a genuine row; any other is planted, or only those that are
   * named. A row without a value is neither. Missing: nobody knows; only allowed for posts and series.
   */
  label?: Label | { column: string; genuine: Value[]; planted?: Value[] };
  columns: Columns;
  /** Column that holds a list of objects, one per post: each becomes a row of its own, its fields named "column.field". */
  explode?: string;
  /** Another file with more about each account: its columns are named "joined.column" here. `on`: the account's column in this file, `key`: in that. */
  join?: { file: string; key: string; on: string };
  /** Rows stand as a followers list would: R3 may be measured. */
  inListOrder?: boolean;
  /** Why the R1 rule is, or is not, meant for the planted rows. Fixed before anything is measured. */
  meantForR1?: { yes: boolean; because: string };
  language?: string;
  /** What was assumed of it, in words, where nobody wrote the map. */
  assumed?: string[];
}

export type Label = 'genuine' | 'planted';

type Value = string | number | boolean;

/** Names of columns; a missing one is not in the file. */
export interface Columns {
  followers?: string;
  following?: string;
  /** How many posts the account has. */
  posts?: string;
  handle?: string;
  name?: string;
  bio?: string;
  text?: string;
  /** Which video or post a comment stands under: comments are compared within one. */
  thread?: string;
  /** Which site a row is of, where a set holds several: "x", "Twitter", "instagram" … Each is measured by itself. */
  site?: string;
  /** posts: whose post it is. Missing: every file is one account. */
  account?: string;
  /** posts: when it was published. */
  time?: string;
  /** Counts of a post; for series lists, one entry per post, of one length. */
  likes?: string;
  replies?: string;
  shares?: string;
  /** Added to the shares, where the two are counted apart. */
  quotes?: string;
  views?: string;
  /** series: a list of times. */
  times?: string;
  /** posts: set (true, 1, an id) where it is somebody else's post, or an answer to somebody. */
  repost?: string;
  reply?: string;
}

/** Whether something read from a file has the form of a map. */
export function isDataMap(value: unknown): value is DataMap {
  const map = value as DataMap | null;
  return (
    typeof map?.folder === 'string' &&
    typeof map.site === 'string' &&
    Array.isArray(map.parts) &&
    map.parts.every(isPart)
  );
}

function isPart({ name, files, columns, kind, label }: Partial<Part>): boolean {
  if (typeof name !== 'string' || !Array.isArray(files) || typeof columns !== 'object') return false;
  if (!['accounts', 'comments', 'posts', 'series'].includes(kind ?? '')) return false;
  if (label === undefined) return kind === 'posts' || kind === 'series';
  if (typeof label === 'object') return typeof label.column === 'string' && Array.isArray(label.genuine);
  return label === 'genuine' || label === 'planted';
}
