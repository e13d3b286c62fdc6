/** A small file that says what a folder of labelled data holds. tests/evaluate/maps/*.json, or *.map.json in the data folder. */
export interface DataMap {
  /** Folder under the data folder; '.' where the map stands in the folder itself. */
  folder: string;
  site: string;
  parts: Part[];
  /** Nobody wrote it: it was told from the names of columns and files. */
  guessed?: boolean;
}

/** One set: some files, and which column is what. */
export interface Part {
  name: string;
  files: string[];
  /** accounts: one account per row; comments: one comment per row; series: one account per row with lists per post. */
  kind: 'accounts' | 'comments' | 'series';
  /**
   * What all rows are, or the column that says it: its values for a genuine row; any other is planted, or only those that are
   * named. A row without a value is neither.
   */
  label: Label | { column: string; genuine: Value[]; planted?: Value[] };
  columns: Columns;
  /** Rows stand as a followers list would: R3 may be measured. */
  inListOrder?: boolean;
  /** Why the R1 rule is, or is not, meant for the planted rows. Fixed before anything is measured. */
  meantForR1?: { yes: boolean; because: string };
  language?: string;
}

export type Label = 'genuine' | 'planted';

type Value = string | number | boolean;

/** Names of columns; a missing one is not in the file. */
export interface Columns {
  followers?: string;
  following?: string;
  posts?: string;
  handle?: string;
  name?: string;
  bio?: string;
  text?: string;
  /** Which video or post a comment stands under: comments are compared within one. */
  thread?: string;
  /** Lists, one entry per post, of one length. */
  likes?: string;
  replies?: string;
  times?: string;
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
  if (!['accounts', 'comments', 'series'].includes(kind ?? '')) return false;
  if (typeof label === 'object') return typeof label.column === 'string' && Array.isArray(label.genuine);
  return label === 'genuine' || label === 'planted';
}
