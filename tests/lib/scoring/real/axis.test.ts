import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../../lib/model';
import { realAxis } from '../../../../lib/scoring/real/axis';
import { realReason } from '../../../../lib/wording/because';
import { signalTexts } from '../../../../lib/wording/signals/signalTexts';
import { words } from '../../../words';
import { daily, evidenceOf, exactly, list, NOW, threads } from './evidence';

const real = (parts: Partial<Evidence>) => realAxis(evidenceOf(parts), NOW);
const ends = (parts: Partial<Evidence>) => {
  const score = real(parts).axis.score;
  return score && [Math.round(score.low), Math.round(score.high)];
};

/** A list whose second half came as one batch of like handles, a third of all following thousands. */
const planted = list(60, 5).map((row, i) => (i < 20 ? { ...row, shape: 'a5_94' } : row));

describe('the words', () => {
  test('nothing seen: not enough, no score, hints', () => {
    const { axis, signals, hints } = real({});
    expect(axis).toEqual({
      word: 'not-enough',
      because: { id: 'followers', have: 0, need: 30 },
    });
    expect(signals).toEqual([]);
    expect(hints.map((hint) => hint.have)).toEqual([0, 0, 0, 0]);
  });

  test('an ordinary run: nothing unusual', () => {
    expect(real({ members: list(40, 0) }).axis.word).toBe('nothing-unusual');
  });

  test('one strong sign: some unusual signs', () => {
    const { axis } = real({ members: list(40, 5) });
    expect(axis).toMatchObject({ word: 'some-signs', because: { id: 'strong-R1' } });
  });

  test('two strong signs and a low score: unusual follower pattern', () => {
    expect(real({ members: planted }).axis.word).toBe('unusual');
  });

  test('picked rows never make a strong word', () => {
    const picked = list(400, 10).filter((row) => row.place !== undefined && row.place % 7 === 0);
    expect(real({ members: picked }).axis.word).toBe('not-enough');
  });

  test('comments alone never say nothing unusual', () => {
    expect(real({ comments: threads(60, 0) }).axis.word).toBe('not-enough');
  });

  test('a site without a rule shows and does not score', () => {
    const { axis } = real({ site: 'bluesky', members: list(40, 5) });
    expect(axis).toEqual({ word: 'not-enough', because: { id: 'unscored' } });
  });

  test('days after the moment of the score are not looked at: a clock that was wrong', () => {
    const snapshots = daily(Array.from({ length: 14 }, (_, i) => exactly(5000 + (i >= 9 ? 800 : 0))));
    const ahead = { day: '2031-01-01', at: Date.parse('2031-01-01T00:00:00Z'), followers: exactly(9) };
    expect(real({ snapshots: [...snapshots, ahead] })).toEqual(real({ snapshots }));
  });

  test('a private account is not looked into', () => {
    expect(real({ profile: { handle: 'mira_halvorsen', private: true }, members: planted }).signals).toEqual([]);
  });
});

describe('the score', () => {
  const run = (flagged: number) =>
    list(30, 0).map((row, i) => (i < flagged ? { ...row, followers: exactly(2), following: exactly(900) } : row));

  test('the ranges that were set in advance', () => {
    expect(ends({ members: run(1) })).toEqual([55, 82]);
    expect(ends({ members: run(15) })).toEqual([8, 20]);
  });

  test('a follow-back pattern is weak: 45, from 21 to 71', () => {
    const profile = { handle: 'growthguru', followers: exactly(104_020), following: exactly(98_400) };
    expect(real({ profile }).axis.score?.value).toBeCloseTo(45, 0);
    expect(ends({ profile })).toEqual([21, 71]);
  });
});

const anything = fc.record({
  n: fc.integer({ min: 0, max: 90 }),
  unusual: fc.integer({ min: 0, max: 10 }),
  comments: fc.integer({ min: 0, max: 60 }),
  promoting: fc.integer({ min: 0, max: 60 }),
  site: fc.constantFrom('x', 'instagram', 'bluesky', 'youtube'),
  following: fc.option(fc.integer({ min: 0, max: 9000 }), { nil: undefined }),
  days: fc.integer({ min: 0, max: 20 }),
});

test('every sentence has its words, every range holds its value, no word without because', () => {
  fc.assert(
    fc.property(anything, ({ n, unusual, comments, promoting, site, following, days }) => {
      const profile = {
        handle: 'a',
        followers: exactly(3000),
        ...(following === undefined ? {} : { following: exactly(following) }),
      };
      const snapshots = daily(Array.from({ length: days }, (_, i) => exactly(1000 + 900 * (i % 3))));
      const found = real({
        site,
        profile,
        snapshots,
        members: list(n, unusual),
        comments: threads(comments, promoting),
      });
      const texts = [
        realReason(found.axis.because, words),
        ...found.events.map((event) => words.text(`event-${event.id}`, event)),
        ...found.hints.map(({ id }) => words.text(`hint-${id}`)),
        ...found.signals.flatMap((signal) => Object.values(signalTexts(signal, site, words))),
      ];
      for (const text of texts) expect(text).toMatch(/\S/);
      for (const range of [found.axis.score, ...found.signals.flatMap((s) => [s.range, s.llr])]) {
        if (!range) continue;
        expect(range.low).toBeLessThanOrEqual(range.value);
        expect(range.value).toBeLessThanOrEqual(range.high);
      }
    }),
    { numRuns: 120 },
  );
});
