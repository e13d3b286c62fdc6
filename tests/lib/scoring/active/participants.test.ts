import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Participants, participants } from '../../../../lib/scoring/active/participants';

function people(prefix: string, n: number): string[] {
  return Array.from({ length: n }, (_, i) => `${prefix}${i}`);
}

/** The same bound by the slow way: every thread really left out. */
function slowly(threads: string[][]): number {
  const full = threads.filter((thread) => thread.length > 0);
  const seen = new Set(full.flat()).size;
  if (full.length < 4) return seen;
  const limits = [full, ...full.map((_, i) => full.filter((__, j) => j !== i))].map((some) => limitOf(some));
  return Math.max(seen, Math.floor(Math.min(...limits)));
}

/** Chao2's lower limit of one set of threads, written down once more from the paper. */
function limitOf(threads: string[][]): number {
  const times = new Map<string, number>();
  for (const thread of threads) for (const who of new Set(thread)) times.set(who, (times.get(who) ?? 0) + 1);
  const [f1, f2] = [1, 2].map((n) => [...times.values()].filter((t) => t === n).length) as [number, number];
  const k = threads.length;
  if (f1 <= 1) return times.size;
  const t = (((k - 1) / k) * f1 * (f1 - 1)) / (2 * (f2 + 1));
  const a = (k - 1) / k;
  const v =
    (a * f1 * (f1 - 1)) / (2 * (f2 + 1)) +
    (a * a * f1 * (2 * f1 - 1) ** 2) / (4 * (f2 + 1) ** 2) +
    (a * a * f1 * f1 * f2 * (f1 - 1) ** 2) / (4 * (f2 + 1) ** 4);
  return times.size + t / Math.exp(2.576 * Math.sqrt(Math.log(1 + v / t ** 2)));
}

const anyThreads = fc.array(
  fc.array(
    fc.nat(30).map((n) => `h${n}`),
    { maxLength: 25 },
  ),
  { maxLength: 9 },
);

describe('the participants', () => {
  it('is the same as with every thread really left out', () => {
    fc.assert(
      fc.property(anyThreads, (threads) => {
        expect(participants(threads).bound).toBe(slowly(threads));
      }),
    );
  });

  it('is never below the people seen, and does not depend on order or repeats', () => {
    fc.assert(
      fc.property(anyThreads, (threads) => {
        const whole = participants(threads);
        expect(whole.bound).toBeGreaterThanOrEqual(whole.people);
        expect(participants([...threads].reverse().map((thread) => [...thread, ...thread].reverse()))).toEqual(whole);
      }),
    );
  });

  it('extrapolates from four threads on, and can be said from three people seen twice', () => {
    const three = [people('a', 20), people('b', 20), [...people('c', 20), 'a0', 'a1', 'a2']];
    expect(participants(three)).toMatchObject({
      people: 60,
      bound: 60,
      once: 57,
      twice: 3,
      hasBound: true,
    } satisfies Partial<Participants>);
    const spread = Array.from({ length: 6 }, (_, t) => people('x', 60).filter((__, i) => (i * 7 + t * 11) % 5 === 0));
    expect(participants(spread).people).toBeLessThanOrEqual(60);
    expect(participants([people('a', 9), people('b', 9)]).hasBound).toBe(false);
    const shared = (n: number) => participants([people('a', 9), [...people('b', 9), ...people('a', n)]]).hasBound;
    expect([shared(2), shared(3)]).toEqual([false, true]);
  });

  it('is not carried by one viral thread: 200 participants do not become thousands', () => {
    const regulars = Array.from({ length: 6 }, (_, t) => people('r', 200).filter((__, i) => (i * 31 + t * 53) % 9 < 2));
    const quiet = participants(regulars);
    const viral = participants([...regulars, people('passer', 3_000)]);
    expect(viral.people).toBe(quiet.people + 3_000);
    expect(viral.bound).toBeLessThanOrEqual(200 + 3_000);
  });
});
