import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comments, sampleComments, shortComments, signatureDistance } from '../../../../lib/scoring/real/comments';
import { features, threads } from './evidence';

test('signatures differ by their bits; a missing one is as far as can be', () => {
  expect(signatureDistance('0000000000000000', '0000000000000000')).toBe(0);
  expect(signatureDistance('ffffffffffffffff', '0000000000000000')).toBe(64);
  expect(signatureDistance('8000000000000001', '0000000000000000')).toBe(2);
  expect(signatureDistance('', '')).toBe(64);
});

test('19 comments are not enough', () => {
  expect(comments(sampleComments(threads(19, 0)))).toBeUndefined();
});

test('few and many', () => {
  expect(comments(sampleComments(threads(40, 2)))).toMatchObject({ strong: false, facts: { isMany: false } });
  expect(comments(sampleComments(threads(40, 30)))).toMatchObject({ strong: true, facts: { isMany: true } });
});

test('a shift of ten times the share’s distance from a quarter, strong where surely more than half are', () => {
  const of = (joint: number) => comments(sampleComments(threads(40, joint)));
  expect(of(0)?.llr?.value).toBe(1);
  expect(of(10)?.llr?.value).toBeCloseTo(0, 12);
  expect(of(16)?.llr?.value).toBeCloseTo(-1.5, 12);
  expect(of(30)?.llr?.value).toBe(-2.5);
  expect([of(26)?.strong, of(27)?.strong]).toEqual([false, true]);
});

test('near-duplicates count, the same comment read twice does not', () => {
  const copies = threads(24, 0).map((comment, i) => ({
    ...comment,
    features: features({ signature: i < 6 ? `00000000000000${i}f` : '' }),
  }));
  expect(sampleComments(copies)).toMatchObject({ n: 24, copies: 6, joint: 6 });
  expect(sampleComments([...copies, ...copies.map((c) => ({ ...c, seenAt: c.seenAt + 9 }))]).n).toBe(24);
});

test('the owner’s own comments and those without features are left out', () => {
  const [first, second, ...rest] = threads(22, 0);
  if (!first || !second) throw new Error('no comments');
  const { features: _, ...bare } = second;
  expect(sampleComments([{ ...first, byOwner: true }, bare, ...rest]).n).toBe(20);
});

test('emoji-only and mention-only are shown, never scored', () => {
  const cheers = threads(20, 0).map((c) => ({ ...c, features: features({ emojiOnly: true }) }));
  const sample = sampleComments(cheers);
  expect(shortComments(sample)).toMatchObject({ axis: 'shown', range: { value: 1 } });
  expect(shortComments(sample)?.llr).toBeUndefined();
  expect(comments(sample)?.range.value).toBe(0);
});

test('at most the newest 500 are looked at, in whatever order and however often they come', () => {
  const many = threads(1300, 0).map((c, i) => ({
    ...c,
    features: features({ promotion: i % 3 === 0, length: 20 + (i % 40) }),
  }));
  const expected = sampleComments(many);
  expect(expected.n).toBe(500);
  expect(expected.promotion).toBe(167);
  fc.assert(
    fc.property(fc.shuffledSubarray(many, { minLength: many.length }), fc.subarray(many), (shuffled, twice) => {
      expect(sampleComments([...shuffled, ...twice])).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
