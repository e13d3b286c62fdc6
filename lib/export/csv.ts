import type { CellValue, ColumnInfo, ColumnType } from './Column';
import { cell } from './cell';

/** A value as a cell of a CSV: yes or no, times as 2026-11-22T18:00:00.000Z. */
function csvCell(value: CellValue, type: ColumnType): string {
  if (typeof value === 'boolean') return cell(value ? 'yes' : 'no');
  // ours, and never taken for anything else: the sign before a text would make another time of it
  if (type === 'time' && typeof value === 'number') return `"${new Date(value).toISOString()}"`;
  if (type === 'day' && typeof value === 'string') return `"${value}"`;
  return cell(value);
}

const line = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

/**
 * A table as CSV (RFC 4180: commas, CRLF), a chunk per page. It begins with a byte order mark: without one,
 * spreadsheets take UTF-8 for the system's old encoding and break every name that is not English.
 */
export async function* csvOf(
  columns: readonly ColumnInfo[],
  pages: AsyncIterable<readonly CellValue[][]>,
): AsyncGenerator<string> {
  const types = columns.map(({ type }) => type);
  yield `\ufeff${line(columns.map(({ name }) => cell(name)))}`;
  for await (const rows of pages) {
    yield rows.map((row) => line(row.map((value, i) => csvCell(value, types[i] ?? 'text')))).join('');
  }
}
