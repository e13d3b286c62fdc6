import { expect, it } from 'vitest';
import type { Post } from '../../../lib/model';
import { isNewestFirst } from '../../../lib/parse/isNewestFirst';

const post = (day: number, more: Partial<Post> = {}): Post => ({
  publishedAt: new Date(Date.UTC(2026, 10, day)).toISOString(),
  pinned: false,
  promoted: false,
  ...more,
});

it('three dated posts tell whether a list is newest first', () => {
  expect(isNewestFirst([post(9), post(8), post(7)])).toBe(true);
  expect(isNewestFirst([post(9), post(3), post(7)])).toBe(false);
});

it('pinned, promoted and reposted posts stand where they like', () => {
  expect(isNewestFirst([post(1, { pinned: true }), post(9), post(8), post(7)])).toBe(true);
  expect(isNewestFirst([post(9), post(8), post(30, { sharedBy: 'mira' }), post(7)])).toBe(true);
});

it('fewer than three do not tell, nor do posts without a date', () => {
  expect(isNewestFirst([post(3), post(9)])).toBeUndefined();
  expect(isNewestFirst([post(3), post(9), { pinned: false, promoted: false }])).toBeUndefined();
});
