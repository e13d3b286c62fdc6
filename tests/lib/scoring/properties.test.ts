import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Count, Evidence, Kind, Range, Scorecard, SeenPost } from '../../../lib/model';
import { responseRate } from '../../../lib/scoring/active/responseRate';
import { mapRange } from '../../../lib/scoring/counts';
import { pickNorm } from '../../../lib/scoring/norm';
import { score } from '../../../lib/scoring/score';
import { publishedNorms } from '../../../lib/scoring/sites';
import { cardTexts } from '../../cardTexts';
import { words } from '../../words';
import { anyCount, anyEvidence } from './arbitrary';
import { DAY, exact, NOW, posts } from './build';
import { lifelike } from './lifelike';

const RUNS = { numRuns: 300 };
/** Odd evidence, which seldom gets further than a figure, and accounts as one meets them, which get every word. */
const anything = fc.oneof(anyEvidence, lifelike);
const KINDS: Kind[] = ['likes', 'replies', 'shares'];

function shuffled<T>(list: readonly T[], seed: number): T[] {
  return list
    .map((item, i) => ({ item, key: Math.sin(seed + i * 127.1) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** The same evidence with its lists in another order, and a part of each kept twice. */
function rearranged(given: Evidence, seed: number): Evidence {
  return {
    ...given,
    posts: shuffled([...given.posts, ...given.posts.slice(0, 7)], seed),
    comments: shuffled([...given.comments, ...given.comments.slice(0, 9)], seed + 1),
    members: shuffled([...given.members, ...given.members.slice(0, 9)], seed + 2),
    snapshots: shuffled([...given.snapshots, ...given.snapshots.slice(0, 3)], seed + 3),
  };
}

function rangesIn(value: unknown, found: Range[] = []): Range[] {
  if (value === null || typeof value !== 'object') return found;
  if ('low' in value && 'value' in value && 'high' in value) found.push(value as Range);
  else for (const child of Object.values(value)) rangesIn(child, found);
  return found;
}

describe('a scorecard of anything', () => {
  it('does not depend on the order in which things are kept, nor on their being kept twice', () => {
    fc.assert(
      fc.property(anything, fc.nat(1_000), (given, seed) => {
        expect(score(rearranged(given, seed), NOW)).toEqual(score(given, NOW));
      }),
      RUNS,
    );
  });

  it('tells of people, comments and followers the same at any later time: only posts and accounts grow old', () => {
    const ageless = ({ signals, events, real, followers }: Scorecard) => ({
      signals: signals.filter(({ id }) => /^(A3|A5|R)/.test(id)),
      events,
      real,
      followers,
    });
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 400 }), (given, days) => {
        expect(ageless(score(given, NOW + days * DAY))).toEqual(ageless(score(given, NOW)));
      }),
      RUNS,
    );
  });

  it('has ranges that contain their value, and finite figures', () => {
    fc.assert(
      fc.property(anything, (given) => {
        for (const { low, value, high } of rangesIn(score(given, NOW))) {
          expect(low).toBeLessThanOrEqual(value);
          expect(value).toBeLessThanOrEqual(high);
          expect([low, value, high].every(Number.isFinite)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('can be put into words: every message is there, with all its arguments', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const card = score(given, NOW);
        const steps = card.steps.map(({ id }) => words.text(`step-${id}`));
        for (const text of [...cardTexts(card, NOW), ...steps]) {
          expect(text).not.toMatch(/NaN|undefined|[{}]/);
          expect(text.length).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });
});

describe('A1', () => {
  const norm = pickNorm(publishedNorms, 'x', 20_000, 'x:ada');
  const rate = (list: readonly SeenPost[], followers: Count, compared = true) =>
    responseRate({
      site: 'x',
      posts: list,
      kinds: KINDS,
      base: 'followers',
      followers,
      ...(compared && norm && { norm }),
    });

  const width = ({ low, high }: Range) => Math.log(high) - Math.log(low);

  /** Widths in ln units of the rate and of its distance from the norm, for the first post, the first two, and so on. */
  const widths = (list: readonly SeenPost[], followers: Count, compared: boolean) =>
    list.map((_, i) => {
      const found = rate(list.slice(0, i + 1), followers, compared);
      if (!found) throw new Error('no rate from posts with all counts');
      return [width(found.rate), found.d ? found.d.high - found.d.low : 0] as const;
    });

  it('is never less sure for more posts, whatever these drew; nor for rounded counts, where they are alike', () => {
    const drawn = fc.array(fc.nat(5_000), { minLength: 40, maxLength: 40 }).map((likes) => posts(likes));
    const alike = anyCount.map((likes) => posts(Array(40).fill(0), { likes }));
    fc.assert(
      fc.property(fc.oneof(drawn, alike), anyCount, fc.boolean(), (list, followers, compared) => {
        fc.pre(followers.value >= 1);
        widths(list, followers, compared).reduce((before, now) => {
          expect(now[0]).toBeLessThanOrEqual(before[0] + 1e-9);
          expect(now[1]).toBeLessThanOrEqual(before[1] + 1e-9);
          return now;
        });
      }),
    );
  });

  it('halves its raw rate where followers double', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(500), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 1e6 }),
        (likes, f) => {
          const [once, twice] = [rate(posts(likes), exact(f)), rate(posts(likes), exact(2 * f))];
          expect(Math.exp((once?.x.value ?? 0) - (twice?.x.value ?? 0))).toBeCloseTo(2, 9);
        },
      ),
    );
  });

  it('is wider for a rounded number of followers', () => {
    const list = posts([10, 20, 30]);
    const exactly = rate(list, exact(1_250));
    const rounded = rate(list, { low: 1_150, value: 1_250, high: 1_349 });
    expect(width(rounded?.rate ?? exact(0))).toBeGreaterThan(width(exactly?.rate ?? exact(0)));
    for (const [a, b] of [
      [rounded?.rate, exactly?.rate],
      [rounded?.d && mapRange(rounded.d, Math.exp), exactly?.d && mapRange(exactly.d, Math.exp)],
    ]) {
      expect(Math.log((b?.low ?? 0) / (a?.low ?? 0))).toBeCloseTo(Math.log(1_349 / 1_250), 9);
      expect(Math.log((a?.high ?? 0) / (b?.high ?? 0))).toBeCloseTo(Math.log(1_250 / 1_150), 9);
    }
    expect(rounded?.shrunk).toBe(exactly?.shrunk);
  });
});
