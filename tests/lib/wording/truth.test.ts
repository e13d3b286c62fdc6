import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeenPost } from '../../../lib/model';
import { WORDS } from '../../../lib/scoring/constants';
import { AXIS } from '../../../lib/scoring/real/constants';
import { score } from '../../../lib/scoring/score';
import { toBadgeText } from '../../../lib/wording/badgeText';
import { factsOf } from '../../../lib/wording/reasons';
import { signalText, whyActive, whyReal } from '../../cardTexts';
import { words } from '../../words';
import { comment, DAY, evidence, exact, features, NOW, post, posts } from '../scoring/build';

const { text } = words;
const followers = exact(12_000);

describe('a rounded figure says nothing that the figure itself does not', () => {
  it.each([
    [{ low: 39.6, value: 52.4, high: 66.9 }, '52 of 100, range 39–67'],
    [{ low: 40, value: 99.99, high: 100 }, '100 of 100, range 40–100'],
    [{ low: 47.2, value: 81.68, high: 96.97 }, '82 of 100, range 47–97'],
    [{ low: 2, value: 9.5, high: 14.6 }, '10 of 100, range 2–14'],
    [{ low: 34.6, value: 39.6, high: 49.9 }, '39 of 100, range 34–49'],
    [{ low: 15, value: 34.4, high: 50 }, '34 of 100, range 15–50'],
  ])('a score of %j has not reached a line before it has', (n, expected) => {
    expect(text('score', { n })).toContain(expected);
  });

  /** Every line that a score is held against, as the method has them. */
  const LINES = [WORDS.line, WORDS.fewBelow, AXIS.unusualBelow, AXIS.nothingFrom];
  const printed = (x: number) => Number(text('how-steps.points', { n: x }));

  it('shows each score on the side of the line its word stands on', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), fc.constantFrom(...LINES), (off, line) => {
        const x = line + off;
        return printed(x) >= line === x >= line;
      }),
    );
  });

  it('is the nearest whole point everywhere else, and never falls while the score rises', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (x, more) => {
          const next = Math.ceil(x);
          expect(printed(x)).toBe(LINES.some((line) => line === next) && x < next ? Math.floor(x) : Math.round(x));
          expect(printed(x + more)).toBeGreaterThanOrEqual(printed(x));
        },
      ),
    );
  });

  it('a share that is not all is not 100%', () => {
    expect(text('A6.figure', { unclear: false, range: 0.998 })).toBe('99% of responses');
    expect(text('A6.figure', { unclear: false, range: 1 })).toBe('100% of responses');
    const a1 = { base: 'followers' as const, unanswered: false, range: 1.25, most: 2 };
    expect(text('A1.figure', a1)).toBe('130 per 100 followers');
  });

  it('"at least so many times smaller" is never rounded up', () => {
    const rate = { way: 'every', base: 'followers', rate: { low: 900, value: 941, high: 1_000 } } as const;
    expect(text('because-large-few', { ...rate, least: 3.96 })).toContain('at least 3 times smaller');
  });

  it('how many times smaller has not reached its line before it has', () => {
    const printed = (x: number) =>
      Number(text('H.figure', { way: 'smaller', times: exact(x), least: 1, most: 1 }).split(' ')[0]);
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 0.5, noNaN: true }), (off) => {
        const x = WORDS.smaller + off;
        return printed(x) >= WORDS.smaller === x >= WORDS.smaller;
      }),
    );
  });

  it('an age known by its month is "at most", a day is a day', () => {
    const card = (joined: string) => score(evidence('x', 'kit', { followers, joined }), NOW);
    expect(whyActive(card('2026-11'))).toMatch(/^The account is at most 22 days old/);
    expect(whyActive(card('2026-11-12'))).toMatch(/^The account is 10 days old/);
  });
});

describe('what is told of an account is what was seen of it', () => {
  it('many responses to few followers are not "no responses"', () => {
    const { followers: _, ...nothing } = { followers };
    const card = score(evidence('instagram', 'ada', nothing, { posts: posts([90, 80, 120]) }), NOW);
    expect(toBadgeText(card, NOW, words).summary).toBe('No response rate seen yet');
  });

  it('posts without one of the counts are not posts without any', () => {
    const given = posts([5, 6, 7]).map(({ replies: _, ...rest }) => rest);
    expect(whyActive(score(evidence('instagram', 'ada', { followers }, { posts: given }), NOW))).toBe(
      'Of 3 posts seen, 3 lack a count that is needed: hidden, or not on this page.',
    );
  });

  it('videos whose zero views were read do not "lack a count"', () => {
    const given = posts([0, 1, 0, 2, 0], { views: exact(0) });
    const card = score(evidence('youtube', 'ada', { followers }, { posts: given }), NOW);
    expect(card.use).toMatchObject({ usable: 0, left: { unviewed: 5 } });
    expect(toBadgeText(card, NOW, words).footer[0]).toMatch(/^5 posts · /);
    expect(whyActive(card)).toBe(
      'Of 5 posts seen, 5 have no views yet: without any, responses per view cannot be told.',
    );
  });

  it('posts that are old enough and hide a count are not "so far"', () => {
    const given = posts(Array(6).fill(0), { replies: exact(12) }).map(({ likes: _, ...rest }) => rest);
    const glance = toBadgeText(score(evidence('instagram', 'ada', { followers }, { posts: given }), NOW), NOW, words);
    expect(glance.footer[0]).toMatch(/^6 posts · /);
    expect(glance.word).toBe('not enough yet');
    const young = given.map((one, i) => (i === 0 ? { ...one, publishedAt: '2026-11-22' } : one));
    const some = toBadgeText(score(evidence('instagram', 'ada', { followers }, { posts: young }), NOW), NOW, words);
    expect(some.footer[0]).toMatch(/^6 posts so far · /);
  });

  it('the word "in between" claims nothing of the rate alone: an owner who answers may hold it up', () => {
    const given = posts(Array(12).fill(60), { replies: exact(3), views: exact(20_000) });
    const comments = given.flatMap(({ id }) => [comment(id, `${id} a`, 0), comment(id, '', 9)]);
    const card = score(evidence('youtube', 'ada', { followers }, { posts: given, comments }), NOW);
    expect(card.active.word).toBe('between');
    expect(card.headline?.every.low).toBeGreaterThan(card.headline?.usual?.high ?? 0);
    expect(whyActive(card)).toMatch(/; all signs together leave both “people answer” and “quiet” open\.$/);
  });

  it('a first glance is from the posts that its figure is from', () => {
    const own = post('a', 0.3, 40);
    const others: SeenPost[] = [post('b', 3, 9, { sharedBy: 'ada' }), post('c', 3, 9, { author: 'bob' })];
    const card = score(evidence('x', 'ada', { followers }, { posts: [own, ...others] }), NOW);
    expect(toBadgeText(card, NOW, words).footer[0]).toMatch(/^1 post so far/);
  });

  it('two paid posts of ten are not two of two: a page marks the paid ones alone', () => {
    const given = posts(Array(10).fill(40)).map((one, i) => (i < 2 ? { ...one, paid: true } : one));
    const card = score(evidence('tiktok', 'ada', { followers }, { posts: given }), NOW);
    expect(signalText(card, 'paid')).toMatch(/^2 of 10 posts/);
    expect(factsOf(card.early, card.site, words).map(({ value }) => value)).toContain('2 of 10 posts');
  });

  it('the last post is as old as it is, however long ago anybody looked', () => {
    const given = evidence('x', 'ada', { followers }, { posts: posts([4, 5, 6]) });
    expect(signalText(score(given, NOW), 'A4')).toMatch(/^2 days ago/);
    const later = score(given, NOW + 20 * DAY);
    expect(signalText(later, 'A4')).toMatch(/^2 days before the last look/);
    expect(later.early.lastPostDays?.value).toBeCloseTo(22, 9);
  });

  it('followers who were picked and stand out do not "fit an ordinary audience"', () => {
    const members = Array.from({ length: 40 }, (_, i) => ({
      who: `m${i}`,
      seenAt: NOW,
      shape: 'a6',
      followers: exact(3),
      following: exact(2_000),
    }));
    const card = score(evidence('x', 'ada', { followers }, { members }), NOW);
    expect(card.real.word).toBe('not-enough');
    expect(whyReal(card)).toBe('What was seen is not enough to tell an ordinary audience from an unusual one.');
  });

  it('nobody is "alike" in a whole list of which a part was read', () => {
    const batch = { inWindow: 14, window: 15, inList: 16, rows: 51 };
    expect(text('R3.sentence', { ...batch, feature: 'shape' })).toContain('against 16 of all 51 read');
  });
});

describe('one is one', () => {
  const share = { low: 0, value: 1 / 42, high: 0.12 };
  const r1 = { sample: 'listed', finding: 'ordinary', n: 30, range: exact(0) } as const;
  it.each([
    [text('R1.figure', { flagged: 1, n: 30 }), '1 of 30 stands out'],
    [text('R1.sentence', { ...r1, rule: 'ratio', flagged: 1 }), 'follows about ten times'],
    [text('R1.sentence', { ...r1, rule: 'posts', flagged: 0 }), 'follow about 200'],
    [
      text('R5.sentence', { isMany: false, joint: 1, n: 42, range: share, promotion: 0, copies: 1 }),
      'carries a promotion phrase or nearly repeats',
    ],
    [text('R5-short.sentence', { emojiOnly: 1, mentionOnly: 0 }), '1 is emoji only, 0 only mention'],
    [text('because-followers', { have: 1, need: 30 }), 'needed was seen'],
    [text('because-posts', { have: 1, need: 3 }), 'needed was seen'],
    [text('because-hidden', { seen: 5, hidden: 1 }), '1 lacks a count'],
    [
      text('field', { base: 'views', shown: 'typical', n: { low: 0.4, value: 1, high: 3 } }),
      '1 response on a typical video',
    ],
  ])('%s', (written, part) => {
    expect(written).toContain(part);
  });
});

it('a comment that repeats another is no sign while few do', () => {
  const comments = Array.from({ length: 30 }, (_, i) => comment('p', `h${i}`, i, { features: features(`text ${i}`) }));
  const card = score(evidence('x', 'ada', { followers }, { comments }), NOW);
  expect(signalText(card, 'R5')).toBe(
    '0 of 30 comments: 0 of 30 comments carry a promotion phrase or nearly repeat another (0%–11%): too few for a sign.',
  );
});
