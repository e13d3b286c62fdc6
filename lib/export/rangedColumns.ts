import type { Range } from '../model';
import type { CellValue, Column, ColumnInfo } from './Column';

/** Six digits that matter: what is measured is no surer, and 24483.20000000002 is the machine's noise. */
export const measured = (n: number | undefined): number | undefined =>
  n === undefined || !Number.isFinite(n) ? undefined : Number(n.toPrecision(6));

/** A whole number as it is. */
export const counted = (n: number | undefined): number | undefined => n;

const ENDS = { low: 'lower end', value: 'middle', high: 'upper end' } as const;

interface Ranged<Row> extends Omit<ColumnInfo, 'type'> {
  type: 'integer' | 'number';
  of: (row: Row) => Partial<Range> | undefined;
}

/** Three columns for a range, `_low`, `_value` and `_high`; all empty where it was not seen. */
export function ranged<Row>({ name, meaning, of, ...info }: Ranged<Row>): Column<Row>[] {
  const write: (n: number | undefined) => CellValue = info.type === 'integer' ? counted : measured;
  return (['low', 'value', 'high'] as const).map((end) => ({
    ...info,
    name: `${name}_${end}`,
    meaning: `${meaning} (${ENDS[end]})`,
    of: (row) => write(of(row)?.[end]),
  }));
}
