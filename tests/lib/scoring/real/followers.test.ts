import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SeenMember } from '../../../../lib/model';
import { followers, ruleOf, sampleFollowers } from '../../../../lib/scoring/real/followers';
import { exactly, list, member } from './evidence';

describe('the rules, fixed in advance', () => {
  test('Instagram: following ≥ 200 · (posts + 1)', () => {
    const { isFlagged } = ruleOf('instagram');
    expect(isFlagged({ following: exactly(400), posts: exactly(1) })).toBe(true);
    expect(isFlagged({ following: exactly(399), posts: exactly(1) })).toBe(false);
    expect(isFlagged({ following: exactly(399) })).toBeUndefined();
  });

  test('X: following + 1 ≥ 10 · (followers + 1)', () => {
    const { isFlagged } = ruleOf('x');
    expect(isFlagged({ following: exactly(9), followers: exactly(0) })).toBe(true);
    expect(isFlagged({ following: exactly(8), followers: exactly(0) })).toBe(false);
    expect(isFlagged({ following: exactly(900) })).toBeUndefined();
    expect(isFlagged({ followers: exactly(0) })).toBeUndefined();
  });

  test('no other site has one, whatever it is called', () => {
    for (const site of ['bluesky', 'constructor'])
      expect(ruleOf(site)).toMatchObject({ validated: false, name: 'ratio' });
  });

  test('a rounded count that straddles the rule leaves the row out', () => {
    const { isFlagged } = ruleOf('x');
    const thousand = { low: 1000, value: 1000, high: 1099 };
    expect(isFlagged({ following: thousand, followers: exactly(100) })).toBeUndefined();
    expect(isFlagged({ following: thousand, followers: exactly(99) })).toBe(true);
  });
});

describe('which rows count', () => {
  test('a list read in order is a run, also with one position in five missing', () => {
    const rows = list(60, 3).filter((_, i) => i % 5 !== 4);
    expect(sampleFollowers('x', rows)).toMatchObject({ n: 48, inRun: true });
  });

  test('with more missing it is none', () => {
    const rows = list(60, 3).filter((_, i) => i % 4 !== 3);
    expect(sampleFollowers('x', rows)).toMatchObject({ n: 45, inRun: false });
  });

  test('two readings of one position: the newer one counts', () => {
    const rows = list(40, 0).map((row) => ({ ...row, seenAt: 9 }));
    const again = member(7, true, { who: 'newer', seenAt: 10 });
    const before = member(7, true, { who: 'older', seenAt: 8 });
    expect(sampleFollowers('x', [...rows, again])).toMatchObject({ flagged: 1, n: 40 });
    expect(sampleFollowers('x', [again, ...rows])).toMatchObject({ flagged: 1, n: 40 });
    expect(sampleFollowers('x', [before, ...rows])).toMatchObject({ flagged: 0, n: 40 });
  });

  test('picked rows are all taken, but never strong', () => {
    const picked = list(400, 10).filter((_, i) => i % 10 === 0);
    const sample = sampleFollowers('x', picked);
    expect(sample).toEqual({ flagged: 40, n: 40, inRun: false, fromTop: false });
    expect(followers('x', sample)).toMatchObject({ strong: false, facts: { sample: 'opened' } });
  });

  test('rows without a position count as opened', () => {
    const opened = list(30, 5).map(({ place: _, ...row }) => row);
    expect(sampleFollowers('x', opened)).toMatchObject({ n: 30, inRun: false });
  });

  test('the order of reading never matters', () => {
    const rows = [...list(50, 4), member(3, true, { who: 'older', seenAt: 1 })];
    const expected = sampleFollowers('x', rows);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(sampleFollowers('x', shuffled)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('R1', () => {
  test('are the newest followers only where the list was read from its top on', () => {
    const sampleOf = (rows: SeenMember[]) => followers('x', sampleFollowers('x', rows))?.facts.sample;
    expect(sampleOf(list(40, 5))).toBe('newest');
    expect(sampleOf(list(60, 5).slice(20))).toBe('listed');
  });

  test('29 rows are not enough', () => {
    expect(followers('x', sampleFollowers('x', list(29, 5)))).toBeUndefined();
  });

  test('half of a run is strong', () => {
    expect(followers('x', sampleFollowers('x', list(40, 5)))).toMatchObject({ id: 'R1', strong: true, n: 40 });
  });

  test('below a fifth flagged it says that nothing can be told', () => {
    const signal = followers('instagram', { flagged: 5, n: 30, inRun: true, fromTop: true });
    expect(signal).toMatchObject({ strong: false, facts: { rule: 'posts', finding: 'ordinary' } });
  });

  test('a site without a tested rule is shown, not scored', () => {
    const signal = followers('bluesky', sampleFollowers('bluesky', list(40, 5)));
    expect(signal).toMatchObject({ axis: 'shown', facts: { finding: 'untested' } });
    expect(signal?.llr).toBeUndefined();
  });
});
