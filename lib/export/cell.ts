/** What a cell can hold; undefined: not seen, an empty cell, never zero. */
export type Value = string | number | undefined;

/**
 * Where a spreadsheet could begin a formula: before its signs, full-width ones included, and before a tab or line end at the
 * start. Quotes before a sign are nothing where a cell begins: with ';' as separator, `;"=1+1` begins with '='.
 */
const FORMULA = /(?<=^|[;,\t\r\n|])(?=[\s\p{Cf}"]*[=+\-@＝＋－＠])|^(?=[\t\r\n])/gu;

/**
 * A cell by RFC 4180. Numbers are written bare, so that they stay numbers. Text is always quoted, and where a
 * spreadsheet would take it for a formula an apostrophe goes before it: at the start, and after every sign at which a
 * spreadsheet with other settings would begin a new cell.
 */
export function cell(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return `"${value.replace(FORMULA, "'").replaceAll('"', '""')}"`;
}

/** A row with its line end. */
export const row = (cells: readonly Value[]): string => `${cells.map(cell).join(',')}\r\n`;
