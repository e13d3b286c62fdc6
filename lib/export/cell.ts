import { isMistakable } from './isMistakable';

/** What a cell can hold; undefined: not seen, an empty cell, never zero. */
export type Value = string | number | undefined;

/**
 * Where a spreadsheet could begin a formula: before its signs, full-width ones included, and before a tab or line end at the
 * start. Quotes before a sign are nothing where a cell begins: with ';' as separator, `;"=1+1` begins with '='. Neither are
 * characters that cannot be seen, U+0000 among them: programs drop these.
 */
const FORMULA = /(?<=^|[;,\t\r\n|])(?=[\s\p{C}"]*[=+\-@＝＋－＠])|^(?=[\t\r\n'])/gu;

/**
 * A cell by RFC 4180. Numbers are written bare, so that they stay numbers. Text is always quoted, and where a
 * spreadsheet would take it for a formula an apostrophe goes before it: at the start, and after every sign at which a
 * spreadsheet with other settings would begin a new cell. So it does before a text that would be taken for a number or a date.
 */
export function cell(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? written(value) : '';
  const guarded = value.replace(FORMULA, "'");
  const text = guarded === value && isMistakable(value) ? `'${value}` : guarded;
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A number that is the same in every country: 633.312 is written 633312E-3. With a point it is 633,312 where that groups thousands,
 * and 1.5 is the first of May.
 */
function written(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  return `${whole}${fraction}E${Number(exponent) - fraction.length}`;
}
