import type { Moment } from '../model';

/** A day either side: pages show the day or the month of joining in the reader's own time zone. ms. */
const DAY = 86_400_000;

/** The span that a moment's precision leaves open, ms since 1970 UTC; undefined for a text that is no moment. */
function spanOf(moment: Moment): { low: number; high: number } | undefined {
  const low = Date.parse(moment);
  if (Number.isNaN(low)) return undefined;
  if (moment.length > 10) return { low, high: low };
  const [year = 0, month] = moment.split('-').map(Number);
  if (moment.length > 7) return { low, high: low + DAY };
  return { low, high: month === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, month) };
}

/**
 * Whether an account kept under a handle and one seen under it now can be the same: their dates of joining do not differ as far as
 * both are precise, give or take a day. A missing date, or a text that is none, leaves everything open: what was kept is never given up for that.
 * METHOD.md#TAKEN.
 */
export function isSameAccount(stored: Moment | undefined, seen: Moment | undefined): boolean {
  const [a, b] = [stored, seen].map((moment) => (moment === undefined ? undefined : spanOf(moment)));
  if (!a || !b) return true;
  return a.low - DAY <= b.high && b.low - DAY <= a.high;
}
