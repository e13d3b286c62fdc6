import type { Count } from '../model';
import type { Dated } from './rows';

/**
 * Two readings of one thing as one: every field from its newest reading; of readings of the same moment the one with
 * the narrower range, then the larger value. A total order, so that neither order nor repetition of readings matters.
 *
 * @param own fields that the caller merges by a rule of their own; here they stay as `a` has them
 */
export function newest<T extends Dated>(a: T, b: T, own: ReadonlySet<string> = NONE): T {
  const out: T = { ...a, seenAt: Math.max(a.seenAt, b.seenAt) };
  const older: Record<string, number> = {};
  for (const field of fieldsOf(a, b)) {
    if (own.has(field)) continue;
    const key = field as keyof T;
    const [timeA, timeB] = [timeOf(a, field), timeOf(b, field)];
    if (timeB > timeA || (timeB === timeA && isPreferred(b[key], a[key]))) out[key] = b[key];
    const time = Math.max(timeA, timeB);
    if (time < out.seenAt) older[field] = time;
  }
  delete out.older;
  if (Object.keys(older).length > 0) out.older = older;
  return out;
}

const NONE: ReadonlySet<string> = new Set();

function fieldsOf(a: Dated, b: Dated): Set<string> {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  fields.delete('seenAt');
  fields.delete('older');
  return fields;
}

/** When a field was read; a field that is not there: never. */
function timeOf(row: Dated, field: string): number {
  if (!Object.hasOwn(row, field)) return Number.NEGATIVE_INFINITY;
  return row.older?.[field] ?? row.seenAt;
}

/** Is x to be taken rather than y, both of the same moment? What was seen goes before what was not. */
export function isPreferred(x: unknown, y: unknown): boolean {
  if (x === undefined || y === undefined) return x !== undefined;
  if (isCount(x) && isCount(y)) {
    const [widthX, widthY] = [x.high - x.low, y.high - y.low];
    if (widthX !== widthY) return widthX < widthY;
    return x.value !== y.value ? x.value > y.value : x.low > y.low;
  }
  return typeof x === typeof y && typeof x !== 'object' ? lessThan(y, x) : JSON.stringify(x) > JSON.stringify(y);
}

function lessThan(x: unknown, y: unknown): boolean {
  if (typeof x === 'string' && typeof y === 'string') return x < y;
  return Number(x) < Number(y);
}

function isCount(x: unknown): x is Count {
  return typeof x === 'object' && x !== null && 'low' in x && 'value' in x && 'high' in x;
}
