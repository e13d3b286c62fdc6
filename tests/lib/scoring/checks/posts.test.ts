import { describe, expect, it } from 'vitest';
import type { Evidence, SeenPost } from '../../../../lib/model';
import { breakBetweenPosts } from '../../../../lib/scoring/checks/breakBetweenPosts';
import { reach } from '../../../../lib/scoring/checks/reach';
import { responsesFitViews } from '../../../../lib/scoring/checks/responsesFitViews';
import { recentPosts, ripePosts } from '../../../../lib/scoring/checks/ripePosts';
import { evidence, exact, NOW, post, posts } from '../build';

const of = (list: SeenPost[], site = 'x'): Evidence => evidence(site, 'ada', {}, { posts: list });
const ripe = (list: SeenPost[], site = 'x') => ripePosts(of(list, site), NOW);
const viewed = (views: readonly number[], likes = 5) =>
  ripe(views.map((n, i) => post(`p${i}`, 2 + i, likes, { views: exact(n) })));

describe('the posts that are looked at', () => {
  it('are the account’s own plain ones, older than a day, newest first; for views also younger than 180 days', () => {
    const list = [
      post('young', 0.9, 1),
      post('old', 181, 1),
      post('b', 5, 1),
      post('a', 2, 1),
      post('pinned', 3, 1, { pinned: true }),
      post('reply', 3, 1, { isReply: true }),
      post('shared', 3, 1, { sharedBy: 'ada' }),
      post('advert', 3, 1, { promoted: true }),
      post('foreign', 3, 1, { author: 'eve' }),
      post('best', 3, 1, { top: true }),
    ];
    const { publishedAt: _, ...undated } = post('undated', 3, 1);
    expect(ripe([...list, undated]).map((item) => item.post.id)).toEqual(['a', 'b', 'old']);
    expect(recentPosts(ripe(list), NOW).map((item) => item.post.id)).toEqual(['a', 'b']);
  });
});

describe('C1 reach', () => {
  it('gives at most 1 follower in so many, and stands out far below what is usual on X', () => {
    const check = reach('x', viewed([100, 90, 110, 100, 5_000]), exact(100_000));
    expect(check).toMatchObject({ state: 'standsOut', n: 5, falseAlarm: 0.02, facts: { views: exact(100) } });
    expect(check.facts?.oneIn).toEqual(exact(1_000));
    expect(check.facts?.line).toBeCloseTo(Math.exp(1.616 - 0.4127 * Math.log(1e5) - 2.054 * 1.55), 12);
  });

  it('has its line at 1.2, .47, .18 and .07 % of 1,000 to 1,000,000 followers', () => {
    const lines = [1e3, 1e4, 1e5, 1e6].map((n) => reach('x', viewed([1, 1, 1, 1, 1]), exact(n)).facts?.line ?? 0);
    expect(lines.map((line) => Number((100 * line).toPrecision(2)))).toEqual([1.2, 0.47, 0.18, 0.07]);
  });

  it('does not stand out where rounding leaves it open', () => {
    const line = reach('x', viewed([1, 1, 1, 1, 1]), exact(100_000)).facts?.line ?? 0;
    const views = { low: 0, value: 0.99 * line * 1e5, high: 1.01 * line * 1e5 };
    const rounded = ripe(Array.from({ length: 5 }, (_, i) => post(`p${i}`, 2 + i, 1, { views })));
    expect(reach('x', rounded, exact(100_000)).state).toBe('ordinary');
  });

  it('compares nothing without a norm, without views or without followers', () => {
    const few = viewed([9, 9, 9, 9]);
    const enough = viewed([9, 9, 9, 9, 9]);
    expect(reach('x', few, exact(1e5))).toMatchObject({ state: 'notEnough', lack: 'views', have: 4, need: 5 });
    expect(reach('x', enough, undefined)).toMatchObject({ state: 'notEnough', lack: 'followers' });
    expect(reach('x', enough, exact(400))).toMatchObject({
      state: 'notEnough',
      lack: 'norm',
      facts: { views: exact(9) },
    });
    expect(reach('youtube', enough, exact(1e5))).toMatchObject({ state: 'notEnough', lack: 'norm' });
    expect(reach('bluesky', enough, exact(1e5))).toMatchObject({ state: 'notEnough', lack: 'site' });
  });

  it('is finite where nobody viewed anything', () => {
    expect(reach('x', viewed([0, 0, 0, 0, 0]), exact(5_000)).facts?.oneIn).toEqual(exact(5_000));
  });
});

describe('C2 responses fit views', () => {
  it('stands out above one response for five views', () => {
    expect(responsesFitViews('x', viewed([100, 100, 100], 21))).toMatchObject({ state: 'standsOut', n: 3 });
    expect(responsesFitViews('x', viewed([100, 100, 100], 20))).toMatchObject({
      state: 'ordinary',
      facts: { responses: exact(60), views: exact(300), share: exact(0.2) },
    });
  });

  it('needs three posts, twenty responses, and X', () => {
    expect(responsesFitViews('x', viewed([9, 9], 90))).toMatchObject({ lack: 'views', have: 2, need: 3 });
    expect(responsesFitViews('x', viewed([9, 9, 9], 6))).toMatchObject({ lack: 'responses', have: 18, need: 20 });
    expect(responsesFitViews('tiktok', viewed([9, 9, 9], 90))).toMatchObject({ state: 'notEnough', lack: 'site' });
    expect(responsesFitViews('x', viewed([0, 0, 0], 90))).toMatchObject({ state: 'notEnough' });
  });
});

describe('C3 no break between posts', () => {
  const likes = [110, 90, 100, 120, 95, 105];

  it('stands out where likes change ten times on X, five times elsewhere, and stay so', () => {
    const bought = [...likes.map((n) => 6 * n), ...likes];
    expect(breakBetweenPosts('instagram', ripe(posts(bought), 'instagram'))).toMatchObject({
      state: 'standsOut',
      n: 12,
      facts: { kind: 'likes', newer: { posts: 6, median: 615 }, older: { posts: 6, median: 102.5 } },
    });
    expect(breakBetweenPosts('x', ripe(posts(bought))).state).toBe('ordinary');
    expect(breakBetweenPosts('x', ripe(posts([...likes, ...likes.map((n) => 12 * n)]))).state).toBe('standsOut');
  });

  it('does not stand out for one viral post, nor for posts that waver', () => {
    expect(breakBetweenPosts('x', ripe(posts([9_000, ...likes, ...likes]))).state).toBe('ordinary');
    const wavering = [1, 100, 3, 250, 1, 90, 700, 2, 400, 1, 30, 600];
    expect(breakBetweenPosts('instagram', ripe(posts(wavering), 'instagram')).state).toBe('ordinary');
  });

  it('looks at views where the list shows only those, and at the newest sixteen', () => {
    const only = (views: number, i: number) => {
      const { likes: _, ...rest } = post(`p${String(i).padStart(2, '0')}`, 2 + i, 0, { views: exact(views) });
      return rest;
    };
    const list = ripe([...Array(8).fill(5_000), ...Array(30).fill(100)].map(only), 'tiktok');
    expect(breakBetweenPosts('tiktok', list)).toMatchObject({ state: 'standsOut', n: 16, facts: { kind: 'views' } });
  });

  it('never splits posts of one coarse date: their order is nobody’s', () => {
    const coarse = [...Array(6).fill(1_000), ...Array(6).fill(10)].map((n, i) =>
      post(`p${String(i).padStart(2, '0')}`, 2 + i, n, { publishedAt: '2026-09' }),
    );
    expect(breakBetweenPosts('instagram', ripe(coarse, 'instagram'))).toMatchObject({
      state: 'ordinary',
      facts: { times: 1 },
    });
  });

  it('says how many opened posts are lacking where likes are on those alone', () => {
    expect(breakBetweenPosts('instagram', ripe(posts(likes.slice(0, 5)), 'instagram'))).toMatchObject({
      state: 'notEnough',
      lack: 'likes',
      have: 5,
      need: 8,
    });
    expect(breakBetweenPosts('x', ripe(posts(likes.slice(0, 5))))).toMatchObject({ lack: 'posts', have: 5 });
  });
});
