/** A5: how many people take part, at least. */

import { PARTICIPANTS } from '../constants';

/** The people of an account's threads. */
export interface Participants {
  /** Threads. */
  threads: number;
  /** Different people, in one thread only, in two, in more than one. */
  people: number;
  once: number;
  twice: number;
  returning: number;
  /** At least so many take part; never below `people`. There is no upper limit. */
  bound: number;
  /** Enough people were seen twice for the bound to be given. */
  hasBound: boolean;
}

/** S + T over the log-normal factor of Chao2's variance; S itself where hardly anyone was seen only once. */
function lowerLimit(people: number, once: number, twice: number, threads: number): number {
  if (once <= 1) return people;
  const a = (threads - 1) / threads;
  const unseen = (a * once * (once - 1)) / (2 * (twice + 1));
  const variance =
    unseen +
    (a * a * once * (2 * once - 1) ** 2) / (4 * (twice + 1) ** 2) +
    (a * a * once * once * twice * (once - 1) ** 2) / (4 * (twice + 1) ** 4);
  return people + unseen / Math.exp(PARTICIPANTS.z * Math.sqrt(Math.log(1 + variance / (unseen * unseen))));
}

/** Each person as a number, thread by thread, each once per thread; and in how many threads each was. */
function intern(threads: readonly (readonly string[])[]): { rows: number[][]; times: number[] } {
  const ids = new Map<string, number>();
  const times: number[] = [];
  const last: number[] = [];
  const rows = threads.map((people, t) => {
    const row: number[] = [];
    for (const who of people) {
      const id = ids.get(who) ?? ids.size;
      if (id === times.length) {
        ids.set(who, id);
        times.push(0);
        last.push(-1);
      }
      if (last[id] === t) continue;
      last[id] = t;
      times[id] = (times[id] ?? 0) + 1;
      row.push(id);
    }
    return row;
  });
  return { rows, times };
}

function countWith(times: readonly number[], n: number): number {
  return times.reduce((sum, t) => sum + (t === n ? 1 : 0), 0);
}

/**
 * Chao2, bias-corrected: S + (k−1)/k · f1(f1−1)/(2(f2+1)), its log-normal lower limit at z = 2.576 (Chao 1987; variance as
 * in EstimateS). From four threads on the minimum over leaving each thread out in turn, so that one viral thread cannot
 * carry it; with fewer threads S only. One pass: leaving a thread out changes f1 and f2 by its own people alone.
 *
 * @param threads commenters per thread, the owner excluded, all under one salt; order and repeats do not matter
 */
export function participants(threads: readonly (readonly string[])[]): Participants {
  const { rows, times } = intern(threads);
  const k = rows.filter((row) => row.length > 0).length;
  const people = times.length;
  const [once, twice] = [countWith(times, 1), countWith(times, 2)];
  const plain = { threads: k, people, once, twice, returning: people - once, hasBound: twice >= PARTICIPANTS.twice };
  if (k < PARTICIPANTS.threads) return { ...plain, bound: people };
  let least = lowerLimit(people, once, twice, k);
  for (const row of rows) {
    if (row.length === 0) continue;
    const gone = [0, 0, 0, 0];
    for (const id of row) {
      const t = times[id] ?? 0;
      if (t <= 3) gone[t] = (gone[t] ?? 0) + 1;
    }
    const [, u1 = 0, u2 = 0, u3 = 0] = gone;
    least = Math.min(least, lowerLimit(people - u1, once - u1 + u2, twice - u2 + u3, k - 1));
  }
  return { ...plain, bound: Math.max(people, Math.floor(least)) };
}
