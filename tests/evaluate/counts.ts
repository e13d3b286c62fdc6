import type { Count } from '../../lib/model';

const THOUSANDS = /^\d{1,3}(,\d{3})+$/;

/** A whole number ≥ 0 as an exact count, also "12.0" and "1,234"; anything else was not seen. */
export function countOf(value: unknown): Count | undefined {
  const text = typeof value === 'string' ? value.trim() : value;
  const plain = typeof text === 'string' && THOUSANDS.test(text) ? text.replaceAll(',', '') : text;
  const number = typeof plain === 'string' && plain !== '' ? Number(plain) : plain;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 0) return undefined;
  return { low: number, value: number, high: number };
}
