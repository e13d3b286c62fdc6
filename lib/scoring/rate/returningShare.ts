/** Share of commenters who come back, at a number of threads. METHOD.md#A5. */

/** Threads each person was seen in, 1 or more; each counts once per thread. */
function threadsEach(threads: readonly (readonly string[])[]): number[] {
  const times = new Map<string, number>();
  for (const people of threads) for (const who of new Set(people)) times.set(who, (times.get(who) ?? 0) + 1);
  return [...times.values()];
}

/** Chance that none of t marked threads is among k drawn from all: C(all − t, k)/C(all, k), as a product. */
function chanceOfNone(all: number, t: number, k: number): number {
  let chance = 1;
  for (let i = 0; i < t; i++) chance *= Math.max(0, all - k - i) / (all - i);
  return chance;
}

/** Chance that exactly one of t marked threads is among k drawn from all. */
function chanceOfOne(all: number, t: number, k: number): number {
  return all - t < k - 1 ? 0 : (t * k * chanceOfNone(all - 1, t - 1, k - 1)) / all;
}

/**
 * Expected share of people seen in two or more threads among those seen at all, if only k of the threads had been opened; 0…1. The
 * share grows with the number of threads, so that two accounts are only compared at the same k: the smaller of their numbers.
 * Source: rarefaction, Hurlbert 1971, for samples of threads.
 *
 * @param threads commenters per thread, the owner left out
 * @param k 2 … the number of threads with people
 * @returns undefined outside that, or where nobody was seen
 */
export function returningShare(threads: readonly (readonly string[])[], k: number): number | undefined {
  const filled = threads.filter((people) => people.length > 0);
  const all = filled.length;
  if (!Number.isInteger(k) || k < 2 || k > all) return undefined;
  let seen = 0;
  let returning = 0;
  for (const t of threadsEach(filled)) {
    const none = chanceOfNone(all, t, k);
    seen += 1 - none;
    returning += 1 - none - chanceOfOne(all, t, k);
  }
  return Math.max(0, returning) / seen;
}
