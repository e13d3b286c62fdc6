import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence, Scorecard, SeenMember, Signal } from '../../../lib/model';
import { ageOf } from '../../../lib/scoring/earlyFigures';
import { score } from '../../../lib/scoring/score';
import { anyEvidence } from './arbitrary';
import { evidence, exact, NOW, posts } from './build';
import { lifelike } from './lifelike';

const RUNS = { numRuns: 400 };
const anything = fc.oneof(anyEvidence, lifelike);

const signal = ({ signals }: Scorecard, id: string): Signal | undefined => signals.find((one) => one.id === id);

/** The word that the method's description asks for, from the figures of the card and what was seen; written down once more. */
function activeWord(given: Evidence, card: Scorecard): string {
  const { followers, joined, private: isPrivate } = given.profile;
  const age = ageOf(joined, NOW);
  if (isPrivate || card.use.usable < 3 || (age && age.high < 30)) return 'not-enough';
  if (followers && followers.value < 100) return 'not-enough';
  const a1 = signal(card, 'A1');
  if (!a1) return 'not-enough';
  if (!card.norm || !a1.score || !card.active.score) return 'figures-only';
  const h = signal(card, 'H')?.range;
  if (h && h.low >= 3 && a1.score.high < 15) return 'large-few';
  if (card.active.score.low >= 40) return 'answer';
  return card.active.score.high < 40 ? 'quiet' : 'between';
}

function realWord({ real, signals }: Scorecard): string {
  const strong = new Set(signals.filter((one) => one.strong).map(({ id }) => id));
  if (real.score && real.score.high < 35 && strong.size >= 2) return 'unusual';
  if (strong.size > 0) return 'some-signs';
  return real.score && real.score.low >= 50 ? 'nothing-unusual' : 'not-enough';
}

describe('a word', () => {
  it('is the one that its evidence asks for, and none other', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const card = score(given, NOW);
        expect(card.active.word).toBe(activeWord(given, card));
        expect(card.real.word).toBe(realWord(card));
      }),
      RUNS,
    );
  });

  it('stands on posts, a norm of its size and a rate; without them there is no score', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const { active, use, norm, headline, signals, topPosts, followers } = score(given, NOW);
        expect(use.usable + Object.values(use.left).reduce((sum, n) => sum + n, 0)).toBe(use.seen);
        if (active.word === 'not-enough' || active.word === 'figures-only') {
          expect(active.score).toBeUndefined();
          return;
        }
        expect(use.usable).toBeGreaterThanOrEqual(3);
        expect(topPosts).toBe(false);
        expect(headline?.usual).toBeDefined();
        expect(signals.find(({ id }) => id === 'A1')?.score).toBeDefined();
        expect(norm && followers && norm.min <= followers.value && followers.value <= norm.max).toBe(true);
      }),
      RUNS,
    );
  });

  it('about followers is strong only by signs that are allowed to be', () => {
    fc.assert(
      fc.property(anything, (given) => {
        for (const one of score(given, NOW).signals) {
          if (!one.strong) continue;
          expect(['R1', 'R3', 'R5']).toContain(one.id);
          expect(one.llr?.value).toBeLessThan(0);
          if (one.id !== 'R5')
            expect(given.members.filter(({ place }) => place !== undefined).length).toBeGreaterThan(29);
          if (one.id === 'R1') expect(one.range.low).toBeGreaterThan(0.2);
          if (one.id === 'R5') expect(one.range.low).toBeGreaterThan(0.5);
        }
      }),
      RUNS,
    );
  });

  it('comes up, each of them: what is held above can fail', { timeout: 20_000 }, () => {
    const words = fc.sample(lifelike, { numRuns: 600, seed: 22 }).map((given) => score(given, NOW));
    expect([...new Set(words.map(({ active }) => active.word))].sort()).toEqual(
      ['answer', 'between', 'figures-only', 'large-few', 'not-enough', 'quiet'].sort(),
    );
    expect([...new Set(words.map(({ real }) => real.word))].sort()).toEqual(
      ['not-enough', 'nothing-unusual', 'some-signs', 'unusual'].sort(),
    );
  });
});

it('large audience, few answers: both lines, each by its end, where they part', () => {
  const cards = Array.from({ length: 200 }, (_, likes) =>
    score(evidence('instagram', 'ada', { followers: exact(60_000) }, { posts: posts(Array(14).fill(likes)) }), NOW),
  );
  const [below, near] = [true, false].map((isLow) =>
    cards.filter((card) => {
      const h = signal(card, 'H')?.range;
      return (signal(card, 'A1')?.score?.high ?? 100) < 15 && h !== undefined && h.low >= 3 === isLow && h.value >= 3;
    }),
  );
  expect(below?.length).toBeGreaterThan(20);
  expect(near?.length).toBeGreaterThan(3);
  expect(below?.every(({ active }) => active.word === 'large-few')).toBe(true);
  expect(near?.some(({ active }) => active.word === 'large-few')).toBe(false);
});

describe('limits', () => {
  const card = (followers: number, list = posts([9, 9, 9, 9])) =>
    score(evidence('x', 'ada', { followers: exact(followers) }, { posts: list }), NOW);

  it.each([
    [0, 'not-enough'],
    [1, 'not-enough'],
    [99, 'not-enough'],
    [100, 'figures-only'],
    [999, 'figures-only'],
    [1_000, 'answer'],
    [1_000_000, 'between'],
    [1_000_001, 'figures-only'],
  ])('%i followers: %s', (followers, word) => {
    expect(card(followers).active.word).toBe(word);
  });

  it('no response at all is a figure, not a hole', () => {
    const none = card(50_000, posts(Array(14).fill(0)));
    expect(none.headline).toMatchObject({ fewer: true, per10k: { low: 0, value: 0 } });
    expect(none.headline?.every.value).toBeGreaterThan(none.headline?.usual?.high ?? 0);
    expect(none.active.word).toBe('large-few');
  });

  it('a sample of followers is counted by people: the same one kept twice is one', () => {
    const rows: SeenMember[] = Array.from({ length: 20 }, (_, i) => ({
      who: `m${i}`,
      seenAt: NOW,
      shape: 'a6',
      followers: exact(3),
      following: exact(900),
    }));
    const given = evidence('x', 'ada', { followers: exact(5_000) }, { members: [...rows, ...rows] });
    expect(score(given, NOW).signals).toEqual([]);
  });
});
