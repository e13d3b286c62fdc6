import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Count, Evidence, Kind, Range, Scorecard, SeenPost, Sentence } from '../../../lib/account';
import { say } from '../../../lib/i18n/say';
import { responseRate } from '../../../lib/science/active/responseRate';
import { pickNorm } from '../../../lib/science/norm';
import { publishedNorms } from '../../../lib/science/norms/published';
import { score } from '../../../lib/science/score';
import { leftOut } from '../../../lib/science/usable';
import { anyCount, anyEvidence } from './arbitrary';
import { comment, evidence, exact, NOW, post, posts } from './build';

const RUNS = { numRuns: 300 };
const KINDS: Kind[] = ['likes', 'replies', 'shares'];

function shuffled<T>(list: readonly T[], seed: number): T[] {
  return list
    .map((item, i) => ({ item, key: Math.sin(seed + i * 127.1) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** The same evidence with its lists in another order, and its posts partly kept twice. */
function rearranged(given: Evidence, seed: number): Evidence {
  return {
    ...given,
    posts: shuffled([...given.posts, ...given.posts.slice(0, 7)], seed),
    comments: shuffled(given.comments, seed + 1),
    members: shuffled(given.members, seed + 2),
    snapshots: shuffled(given.snapshots, seed + 3),
  };
}

function rangesIn(value: unknown, found: Range[] = []): Range[] {
  if (value === null || typeof value !== 'object') return found;
  if ('low' in value && 'value' in value && 'high' in value) found.push(value as Range);
  else for (const child of Object.values(value)) rangesIn(child, found);
  return found;
}

function sentencesOf(card: Scorecard): Sentence[] {
  return [
    ...card.signals.flatMap(({ label, figure, sentence }) => [label, figure, sentence]),
    ...card.hints.map((hint) => hint.sentence),
    ...card.events,
    ...card.steps.map((step) => ({ key: step.label })),
    ...leftOut(card.use),
    card.active.because,
    card.real.because,
  ];
}

describe('a scorecard of anything', () => {
  it('does not depend on the order in which things are kept, nor on posts kept twice', () => {
    fc.assert(
      fc.property(anyEvidence, fc.nat(1_000), (given, seed) => {
        expect(score(rearranged(given, seed), NOW)).toEqual(score(given, NOW));
      }),
      RUNS,
    );
  });

  it('has ranges that contain their value, and finite figures', () => {
    fc.assert(
      fc.property(anyEvidence, (given) => {
        for (const { low, value, high } of rangesIn(score(given, NOW))) {
          expect(low).toBeLessThanOrEqual(value);
          expect(value).toBeLessThanOrEqual(high);
          expect([low, value, high].every(Number.isFinite)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('can be said: every key has its words and every placeholder its value', () => {
    fc.assert(
      fc.property(anyEvidence, (given) => {
        for (const sentence of sentencesOf(score(given, NOW))) {
          const text = say(sentence, 'en');
          expect(text).not.toMatch(/NaN|undefined|[{}]/);
          expect(text.length).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });

  it('gives no word without its evidence', () => {
    fc.assert(
      fc.property(anyEvidence, (given) => {
        const { active, use, norm, headline, signals, topPosts } = score(given, NOW);
        expect(use.usable + Object.values(use.left).reduce((sum, n) => sum + n, 0)).toBe(use.seen);
        if (active.word === 'not-enough' || active.word === 'figures-only') {
          expect(active.score).toBeUndefined();
          return;
        }
        expect(use.usable).toBeGreaterThanOrEqual(3);
        expect(norm).toBeDefined();
        expect(topPosts).toBe(false);
        expect(headline?.usual).toBeDefined();
        expect(signals.find((signal) => signal.id === 'A1')?.score).toBeDefined();
        expect(given.profile.private).not.toBe(true);
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

  it('is never less sure for more posts of the same kind', () => {
    fc.assert(
      fc.property(
        anyCount,
        anyCount,
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        (likes, followers, n, compared) => {
          fc.pre(followers.value >= 1);
          const of = (many: number) => rate(posts(Array(many).fill(0), { likes }), followers, compared);
          const [fewer, more] = [of(n), of(n + 1)];
          if (!fewer || !more) throw new Error('no rate from posts with all counts');
          expect(width(more.rate)).toBeLessThanOrEqual(width(fewer.rate) + 1e-9);
          if (fewer.d && more.d)
            expect(more.d.high - more.d.low).toBeLessThanOrEqual(fewer.d.high - fewer.d.low + 1e-9);
        },
      ),
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
    expect(rounded?.shrunk).toBe(exactly?.shrunk);
  });
});

describe('unknown is not zero', () => {
  const known = evidence(
    'x',
    'ada',
    { followers: exact(20_000) },
    {
      posts: posts(Array(12).fill(40), { views: exact(3_000), replies: exact(4), shares: exact(6), paid: false }),
      comments: Array.from({ length: 24 }, (_, i) => comment(`p000${i % 6}`, `h${i % 15}`, i)),
    },
  );
  const without = (field: keyof SeenPost) => ({
    ...known,
    posts: known.posts.map(({ [field]: _, ...rest }) => rest as SeenPost),
  });
  const ids = (given: Evidence) => score(given, NOW).signals.map((signal) => signal.id);

  it('drops a figure whose counts were not seen, and gives it where they were zero', () => {
    expect(ids(known)).toEqual(expect.arrayContaining(['A1', 'A2', 'A3', 'A4', 'A6', 'V1', 'V2', 'H', 'paid']));
    for (const [field, gone] of [
      ['likes', ['A1', 'A2', 'A6', 'H', 'V2']],
      ['replies', ['A1', 'A2', 'A6', 'H', 'V2']],
      ['shares', ['A1', 'A6', 'H', 'V2']],
      ['views', ['V1', 'V2']],
      ['publishedAt', ['A1', 'A4']],
      ['paid', ['paid']],
    ] as [keyof SeenPost, string[]][]) {
      const left = ids(without(field));
      for (const id of gone) expect(left, `${id} without ${field}`).not.toContain(id);
    }
    const zero = { ...known, posts: known.posts.map((one) => ({ ...one, shares: exact(0) })) };
    expect(ids(zero)).toEqual(expect.arrayContaining(['A1', 'A6']));
  });

  it('says which posts were left out for it', () => {
    expect(score(without('likes'), NOW).use).toMatchObject({ usable: 0, left: { hidden: 12 } });
    expect(score(without('likes'), NOW).active.because.key).toBe('active.because.hidden');
    expect(score(without('publishedAt'), NOW).use.left).toEqual({ undated: 12 });
  });

  it('needs the followers: none seen, no rate', () => {
    const card = score({ ...known, profile: { handle: 'ada' } }, NOW);
    expect(card.headline).toBeUndefined();
    expect(card.glance.every).toBeUndefined();
    expect(card.active.because.key).toBe('active.because.no-followers');
    expect(card.glance.responses?.value).toBe(50);
  });

  it('never shows responses of zero as a ratio', () => {
    const card = score({ ...known, posts: [post('one', 3, 0)] }, NOW);
    expect(card.glance.responses?.value).toBe(0);
    expect(card.glance.every).toBeUndefined();
  });
});
