import { readFileSync } from 'node:fs';
import { parseCsv } from './parseCsv';

/** One row of a file: column → value as the file has it. What lies within another is named "profile.followers_count". */
export type DataRow = Readonly<Record<string, unknown>>;

/** Files that can be read. */
export const READABLE = /\.(csv|tsv|json|jsonl|ndjson)$/i;

/**
 * All rows of a CSV or TSV (with a header line), a JSON (a list of objects, alone or in an object, or an object of objects) or
 * JSON lines. Broken bytes become U+FFFD. Throws where a file is none of these.
 */
export function readRecords(path: string): DataRow[] {
  const text = new TextDecoder().decode(readFileSync(path));
  if (/\.json$/i.test(path)) return rowsOf(listIn(JSON.parse(text), path));
  if (/\.(jsonl|ndjson)$/i.test(path)) return rowsOf(linesOf(text).map((line): unknown => JSON.parse(line)));
  const [header = [], ...rows] = parseCsv(text);
  return rows.map((row) => Object.fromEntries(header.map((column, i) => [column.trim(), row[i] ?? ''])));
}

const linesOf = (text: string) => text.split(/\r?\n/).filter((line) => line.trim() !== '');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function listIn(json: unknown, path: string): unknown[] {
  if (Array.isArray(json)) return json;
  const values = isObject(json) ? Object.values(json) : [];
  const list = values.find((value) => Array.isArray(value) && value.some(isObject));
  if (Array.isArray(list)) return list;
  if (values.length > 1 && values.every(isObject)) return values;
  throw new Error(`${path} holds no list of rows`);
}

const rowsOf = (list: readonly unknown[]): DataRow[] => list.filter(isObject).map((row) => flat(row));

/** { profile: { posts: 3 } } as { "profile.posts": 3 }, two deep. Lists stay lists. */
function flat(row: Record<string, unknown>, before = '', depth = 2): DataRow {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      isObject(value) && depth > 0
        ? Object.entries(flat(value, `${before}${name}.`, depth - 1))
        : [[before + name, value]],
    ),
  );
}
