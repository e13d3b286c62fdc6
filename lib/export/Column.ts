/** What a cell can hold. undefined: not seen, an empty cell, never zero. Times are ms since 1970, days "2026-11-22". */
export type CellValue = string | number | boolean | undefined;

/** `time`: a moment, UTC; `day`: a UTC day. `integer` and `number` are never larger than 2^53. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'time' | 'day';

/** What a column is, for whoever reads the file: every format, the codebook and the JSON Schema are made of this. */
export interface ColumnInfo {
  /** Snake case, unique within its table. */
  name: string;
  type: ColumnType;
  /** In plain English, one sentence or two. */
  meaning: string;
  /** Of numbers. Missing: a plain count, or it has none. */
  unit?: string;
  /** Least and most that the value can be. Missing: open. */
  least?: number;
  most?: number;
  /** The values that a text can have. Missing: any. */
  values?: readonly string[];
  /** What an empty cell means. Missing: the cell is never empty. */
  missing?: string;
  /** Free text, or a text chosen by the user: left out where handles are replaced. */
  isFreeText?: true;
}

/** A column with the way to its value. */
export interface Column<Row> extends ColumnInfo {
  of: (row: Row) => CellValue;
}
