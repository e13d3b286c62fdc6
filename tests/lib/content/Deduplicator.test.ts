import { expect, it } from 'vitest';
import { Deduplicator } from '../../../lib/content/Deduplicator';
import type { RawMember, RawPage, RawPost } from '../../../lib/model';

const rawPage = (more: Partial<RawPage> = {}): RawPage => ({
  site: 'plain',
  lang: 'en',
  shown: 'floored',
  page: { kind: 'profile', handle: 'ada' },
  posts: [],
  comments: [],
  members: [],
  misses: [],
  ...more,
});
const post = (id: string, likes: string): RawPost => ({ id, likes: [likes], pinned: false, promoted: false });
const members = (n: number): RawMember[] => Array.from({ length: n }, (_, i) => ({ handle: `who${i}` }));

it('is told once, and again where a figure is another', () => {
  const news = new Deduplicator();
  expect(news.unsentOf(rawPage({ posts: [post('1', '3'), post('2', '5')] }))?.posts).toHaveLength(2);
  expect(news.unsentOf(rawPage({ posts: [post('1', '3'), post('2', '5')] }))).toBeUndefined();
  expect(news.unsentOf(rawPage({ posts: [post('1', '4'), post('2', '5')] }))?.posts).toEqual([post('1', '4')]);
});

it('takes the post that a page is about along with every comment: it says whose they are', () => {
  const news = new Deduplicator();
  const page = { kind: 'post', handle: 'ada', postId: '1' } as const;
  news.unsentOf(rawPage({ page, posts: [post('1', '3')] }));
  const later = news.unsentOf(rawPage({ page, posts: [post('1', '3')], comments: [{ author: 'bo', byOwner: false }] }));
  expect([later?.posts.length, later?.comments.length]).toEqual([1, 1]);
});

it('does not mistake a header for a row', () => {
  const news = new Deduplicator();
  expect(news.unsentOf(rawPage({ members: [{ handle: 'ada' }] }))).toBeDefined();
  expect(news.unsentOf(rawPage({ profile: { handle: 'ada' } }))?.profile).toEqual({ handle: 'ada' });
});

it('remembers only so many: then all is news once more', () => {
  const news = new Deduplicator();
  const many = members(4001);
  expect(news.unsentOf(rawPage({ members: many }))?.members).toHaveLength(4001);
  expect(news.unsentOf(rawPage({ members: many.slice(0, 10) }))?.members).toHaveLength(10);
  expect(news.unsentOf(rawPage({ members: many.slice(0, 10) }))).toBeUndefined();
});
