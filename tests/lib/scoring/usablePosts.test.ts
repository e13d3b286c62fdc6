import { describe, expect, it } from 'vitest';
import type { SeenPost } from '../../../lib/model';
import { score } from '../../../lib/scoring/score';
import { daysAgo, evidence, exact, NOW, post, posts } from './build';

const useOf = (list: SeenPost[], site = 'x') =>
  score(evidence(site, 'ada', { followers: exact(9_000) }, { posts: list }), NOW).use;

describe('posts left out', () => {
  it('have one reason each', () => {
    const cases: [string, Partial<SeenPost>][] = [
      ['repost', { sharedBy: 'ada', author: 'bo' }],
      ['promoted', { promoted: true }],
      ['foreign', { author: 'bo' }],
      ['reply', { isReply: true }],
      ['pinned', { pinned: true }],
      ['young', { publishedAt: daysAgo(0.9) }],
      ['old', { publishedAt: daysAgo(181) }],
      ['undated', { publishedAt: 'no moment' }],
    ];
    for (const [reason, change] of cases) {
      expect(useOf([post('a', 5, 10, change)]), reason).toMatchObject({ usable: 0, seen: 1, left: { [reason]: 1 } });
    }
    expect(useOf([post('a', 5, 10, { author: 'Ada' }), post('b', 5, 10, { author: 'bo', joint: true })]).usable).toBe(
      2,
    );
  });

  it('go by what their date leaves open: certainly a day old, certainly not too old', () => {
    const dated = (publishedAt: string) => useOf([post('a', 0, 10, { publishedAt })]);
    expect(dated('2026-11-21').left).toEqual({ young: 1 });
    expect(dated('2026-11-20').usable).toBe(1);
    expect(dated('2026-06').usable).toBe(1);
    expect(dated('2026-05').left).toEqual({ old: 1 });
    expect(dated('2026').left).toEqual({ undated: 1 });
    // three weeks old, perhaps: not "newer than a day"
    expect(dated('2026-11').left).toEqual({ undated: 1 });
    expect(dated('2025').left).toEqual({ old: 1 });
  });

  it('a post was published before it was first seen, however coarse its date', () => {
    expect(useOf([post('a', 0, 10, { publishedAt: '2026-11-21', firstSeenAt: NOW - 26 * 3_600_000 })]).usable).toBe(1);
  });

  it('include those with a kind of the norm’s formula unseen', () => {
    const { shares: _, ...noShares } = post('a', 5, 10);
    expect(useOf([noShares])).toMatchObject({ usable: 0, left: { hidden: 1 }, kinds: ['likes', 'replies', 'shares'] });
    expect(useOf([noShares], 'instagram')).toMatchObject({ usable: 1, kinds: ['likes', 'replies'] });
  });

  it('where no norm names the kinds: those read on four fifths of the posts', () => {
    const list = posts([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const some = list.map((one, i) => {
      const { shares, ...rest } = one;
      return i < 5 ? one : rest;
    });
    expect(useOf(some, 'mastodon')).toMatchObject({ usable: 10, kinds: ['likes', 'replies'] });
    const one = list.map((full, i) => {
      const { shares, ...rest } = full;
      return i > 0 ? full : rest;
    });
    expect(useOf(one, 'mastodon')).toMatchObject({
      usable: 9,
      left: { hidden: 1 },
      kinds: ['likes', 'replies', 'shares'],
    });
  });
});

describe('top posts', () => {
  const top = posts([50, 60, 70, 80], { top: true }).map((one) => ({ ...one, id: `top-${one.id}` }));

  it('are shown and compared with nothing while there are no others', () => {
    const card = score(evidence('x', 'ada', { followers: exact(9_000) }, { posts: top }), NOW);
    expect(card).toMatchObject({
      topPosts: true,
      active: { word: 'figures-only', because: { id: 'top' } },
    });
    expect(card.norm).toBeUndefined();
    expect(card.headline?.usual).toBeUndefined();
    expect(card.headline?.n).toBe(4);
    expect(card.hints[0]?.id).toBe('order');
  });

  it('give way to three posts in order of time', () => {
    const card = score(
      evidence('x', 'ada', { followers: exact(9_000) }, { posts: [...top, ...posts([5, 6, 7])] }),
      NOW,
    );
    expect(card).toMatchObject({ topPosts: false, use: { usable: 3, left: { top: 4 } } });
    expect(card.norm).toBeDefined();
  });
});

describe('the first glance', () => {
  it('needs one post of this morning, and gives no word', () => {
    const given = evidence(
      'x',
      'ada',
      { followers: exact(9_000), following: exact(120), joined: '2019-04-02' },
      {
        posts: [
          post('a', 0.2, 12, {
            replies: exact(3),
            shares: exact(3),
            views: exact(900),
            pollVotes: exact(41),
            paid: true,
          }),
        ],
      },
    );
    const { early, active, headline } = score(given, NOW);
    expect(headline).toBeUndefined();
    expect(active.word).toBe('not-enough');
    expect(early).toMatchObject({
      responses: { value: 18 },
      responsesFrom: 1,
      kinds: ['likes', 'replies', 'shares'],
      every: { value: 500 },
      viewsPer100Followers: { value: 10 },
      responsesPer100Views: { value: 2 },
      pollVotes: 41,
      paidPosts: 1,
      postsSeen: 1,
    });
    expect(early.lastPostDays?.value).toBeCloseTo(0.2, 9);
    expect(early.gapDays).toBeUndefined();
    expect((early.ageDays?.value ?? 0) / 365).toBeCloseTo(7.6, 1);
  });

  it('has nothing of what was not seen', () => {
    expect(score(evidence('x', 'ada', {}), NOW).early).toEqual({ responsesFrom: 0, postsSeen: 0 });
  });
});
