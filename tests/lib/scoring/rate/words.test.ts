import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NormAtSize, Range } from '../../../../lib/model';
import { combineScores } from '../../../../lib/scoring/rate/combineScores';
import { equivalentSize } from '../../../../lib/scoring/rate/equivalentSize';
import { fewAnswers } from '../../../../lib/scoring/rate/fewAnswers';
import { plainFollowers } from '../../../../lib/scoring/rate/plainFollowers';
import { replyPoints } from '../../../../lib/scoring/rate/replyPoints';
import { responseWord } from '../../../../lib/scoring/rate/responseWord';
import { returningShare } from '../../../../lib/scoring/rate/returningShare';
import { robustWord } from '../../../../lib/scoring/rate/robustWord';
import { sizeEffect } from '../../../../lib/scoring/rate/sizeEffect';
import { substituteNorms } from '../../../../lib/scoring/rate/substituteNorms';
import { exact } from '../build';
import { counted, hostilePosts } from './posts';

const range = (low: number, value: number, high: number): Range => ({ low, value, high });
const certain = (value: number) => range(value, value, value);

describe('large audience, few answers', () => {
  const rate = (high: number, score: number) => ({ d: range(-9, -8, high), score: certain(score) });

  it('needs surely two times fewer and about the lowest seventh', () => {
    expect(fewAnswers(rate(-Math.log(2), 14.9))).toBe(2);
    expect(fewAnswers(rate(-Math.log(2) + 0.001, 1))).toBeUndefined();
    expect(fewAnswers(rate(-3, 15))).toBeUndefined();
    expect(fewAnswers({})).toBeUndefined();
  });

  it('says at least N times, rounded down', () => {
    expect([5, 5.9, 6].map((times) => fewAnswers(rate(-Math.log(times), 1)))).toEqual([5, 5, 6]);
  });

  it('is the word before any other', () => {
    expect(responseWord(rate(-1, 2), range(50, 60, 70))).toBe('large-few');
    expect(responseWord(rate(0, 2), range(40, 60, 70))).toBe('answer');
    expect(responseWord(rate(0, 2), range(10, 20, 39.9))).toBe('quiet');
    expect(responseWord(rate(0, 2), range(10, 20, 40))).toBe('between');
  });
});

describe('ACTIVE', () => {
  it('needs A1, renormalises over what is there, and doubts what is not', () => {
    expect(combineScores({ A3: certain(90) })).toBeUndefined();
    const all = combineScores({ A1: certain(50), A2: certain(60), A3: certain(70), A4: certain(80) });
    expect(all).toEqual(certain(expect.closeTo(60, 9)));
    const alone = combineScores({ A1: certain(50) });
    expect(alone?.value).toBe(50);
    expect((alone?.high ?? 0) - 50).toBeCloseTo(45 * Math.hypot(0.2, 0.25, 0.1), 9);
  });
});

describe('equivalent size', () => {
  const d = range(-2, -1, 0.5);

  it('has the site’s own slope, and none where rates fall steeply or are per view', () => {
    expect(equivalentSize({ d, base: 'followers' }, { slope: -0.25 })?.value).toBeCloseTo(Math.exp(4 / 3), 12);
    expect(equivalentSize({ d, base: 'followers' }, { slope: -0.532 })).toBeUndefined();
    expect(equivalentSize({ d, base: 'views' }, { slope: -0.205 })).toBeUndefined();
    expect(equivalentSize({ base: 'followers' }, { slope: -0.25 })).toBeUndefined();
  });

  it('keeps low ≤ value ≤ high', () => {
    const h = equivalentSize({ d, base: 'followers' }, { slope: -0.25 }) ?? certain(0);
    expect([h.low <= h.value, h.value <= h.high]).toEqual([true, true]);
  });
});

describe('the robust word', () => {
  const norms = substituteNorms('bluesky', 50_000);
  const word = (interactions: number) => robustWord(counted(Array(12).fill(interactions), 50_000), norms, {});

  it('is given where X’s and Facebook’s norms agree, and not where they differ', () => {
    expect(word(5_000)?.agreed).toBe('answer');
    expect(word(0)?.agreed).toBe('large-few');
    const open = word(12);
    expect(open?.words.map(({ norm }) => norm)).toEqual(norms.map(({ id }) => id));
    expect(new Set(open?.words.map((each) => each.word)).size === 1).toBe(open?.agreed !== undefined);
  });

  it('is none without norms or posts', () => {
    expect(robustWord(counted([5], 50_000), [], {})).toBeUndefined();
    expect(robustWord([], norms, {})).toBeUndefined();
  });

  it('agrees only where every word is the same', () => {
    fc.assert(
      fc.property(hostilePosts, fc.integer({ min: 2_500, max: 9e6 }), (posts, followers) => {
        const here: NormAtSize[] = substituteNorms('threads', followers);
        const robust = robustWord(posts, here, {});
        expect(robust?.words.length).toBe(2);
        const same = robust?.words.every(({ word: each }) => each === robust.agreed);
        expect(same).toBe(robust?.agreed !== undefined);
      }),
    );
  });
});

it('size alone explains as much as the site’s slope makes it, where both have the same', () => {
  expect(sizeEffect([1_000, 16_000], [-0.25, -0.25])).toBeCloseTo(2, 12);
  expect(sizeEffect([1_000, 16_000], [-0.532, -0.532])).toBeCloseTo(16 ** 0.532, 12);
  expect(sizeEffect([16_000, 1_000], [-0.25, -0.25])).toBeUndefined();
  expect(sizeEffect([1_000, 1_200], [-0.25, -0.25])).toBeUndefined();
  expect(sizeEffect([1_000, 16_000], [-0.25, -0.532])).toBeUndefined();
  expect(sizeEffect([1_000, 16_000], [undefined, undefined])).toBeUndefined();
  expect(sizeEffect([0, 16_000], [-0.25, -0.25])).toBeUndefined();
});

describe('A2 in points', () => {
  const spread = { median: 0.019, p5: 0.004, p95: 0.053 };

  it('is capped at 75, needs 100 likes and names what is beyond the 95th percentile', () => {
    expect(replyPoints(certain(0.019), 100, spread)).toEqual({
      score: certain(expect.closeTo(50, 9)),
      unusuallyMany: false,
    });
    expect(replyPoints(certain(0.9), 100, spread)).toEqual({ score: certain(75), unusuallyMany: true });
    expect(replyPoints(certain(0), 100, spread)?.score.value).toBe(0);
    expect(replyPoints(certain(0.019), 99, spread)).toBeUndefined();
  });
});

describe('returning share', () => {
  const threads = [['a', 'b', 'c', 'a'], ['a', 'd'], ['b', 'a', 'e'], []];

  it('is the plain share over all threads', () => {
    expect(returningShare(threads, 3)).toBeCloseTo(2 / 5, 12);
  });

  /** Every choice of k threads. */
  const choices = <T>(list: readonly T[], k: number): T[][] => {
    const [first, ...rest] = list;
    if (k === 0) return [[]];
    if (first === undefined) return [];
    return [...choices(rest, k - 1).map((others) => [first, ...others]), ...choices(rest, k)];
  };

  it('over fewer threads is that of all choices of so many threads together', () => {
    const anyThreads = fc.array(fc.array(fc.nat(9).map(String), { minLength: 1 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(anyThreads, fc.integer({ min: 2, max: 6 }), (some, k) => {
        fc.pre(k <= some.length);
        let [seen, back] = [0, 0];
        for (const chosen of choices(some, k)) {
          const times = new Map<string, number>();
          for (const people of chosen) for (const who of new Set(people)) times.set(who, (times.get(who) ?? 0) + 1);
          seen += times.size;
          back += [...times.values()].filter((n) => n > 1).length;
        }
        expect(returningShare(some, k)).toBeCloseTo(back / seen, 9);
      }),
    );
  });

  it('is only given for as many threads as there are', () => {
    expect([1, 4, 2.5].map((k) => returningShare(threads, k))).toEqual([undefined, undefined, undefined]);
  });
});

describe('worth in plain followers', () => {
  const input = { followers: exact(1_000), responses: certain(50) };

  it('counts one who engages as three, of those that are left', () => {
    expect(plainFollowers({ ...input, unusual: range(0, 0.1, 0.2) })).toEqual(range(900, 1_000, 1_100));
    expect(plainFollowers({ ...input, responses: certain(1e11), unusual: certain(0) })?.value).toBe(3_000);
  });

  it('is left out where R1 is unseen, or leaves the whole audience open', () => {
    expect(plainFollowers(input)).toBeUndefined();
    expect(plainFollowers({ ...input, unusual: range(0, 0.5, 1) })).toBeUndefined();
    expect(plainFollowers({ ...input, followers: exact(0), unusual: certain(0) })).toBeUndefined();
  });
});
