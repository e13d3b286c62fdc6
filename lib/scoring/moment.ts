/** Moments of different precision, compared and merged. */

import type { Moment } from '../model';

const HOUR = 3_600_000;

function partsOf(moment: Moment): [year: number, month: number | undefined, day: number | undefined] {
  const [year, month, day] = moment.split('-').map(Number);
  return [year ?? Number.NaN, month, day];
}

/**
 * The span a moment's precision leaves open, ms since 1970 UTC, both ends included: "2026-11" is all of November.
 * A full time spans nothing. A text that is no moment gives NaN.
 */
export function timeRange(moment: Moment): { low: number; high: number } {
  if (moment.length > 10) {
    const time = Date.parse(moment);
    return { low: time, high: time };
  }
  const [year, month, day] = partsOf(moment);
  const low = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined) return { low, high: low + 24 * HOUR - 1 };
  const high = (month === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, month)) - 1;
  return { low, high };
}
