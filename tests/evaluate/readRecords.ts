import { readFileSync } from 'node:fs';
import { parseCsv } from './parseCsv';

/** One row of a file: column → value as the file has it. */
export type DataRow = Readonly<Record<string, unknown>>;

/** All rows of a CSV (with a header line) or JSON (an array of objects). Broken bytes become U+FFFD. Throws where a file is neither. */
export function readRecords(path: string): DataRow[] {
  const text = new TextDecoder().decode(readFileSync(path));
  if (path.toLowerCase().endsWith('.json')) return objectsOf(JSON.parse(text), path);
  const [header = [], ...rows] = parseCsv(text);
  return rows.map((row) => Object.fromEntries(header.map((column, i) => [column.trim(), row[i] ?? ''])));
}

function objectsOf(json: unknown, path: string): DataRow[] {
  const list = Array.isArray(json) ? json : Object.values(json ?? {}).find(Array.isArray);
  if (!list) throw new Error(`${path} holds no list of rows`);
  return list.filter((row): row is DataRow => typeof row === 'object' && row !== null);
}
