import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeenPost } from '../../../../lib/model';
import { breakBetweenPosts } from '../../../../lib/scoring/checks/breakBetweenPosts';
import { checkAudience } from '../../../../lib/scoring/checks/checkAudience';
import { reach } from '../../../../lib/scoring/checks/reach';
import { responsesFitViews } from '../../../../lib/scoring/checks/responsesFitViews';
import { ripePosts } from '../../../../lib/scoring/checks/ripePosts';
import { voicesDiffer } from '../../../../lib/scoring/checks/voicesDiffer';
import { comment, evidence, exact, features, NOW, post } from '../build';
import { hostileBase, hostileCount } from '../rate/posts';

const ripe = (list: SeenPost[]) => ripePosts(evidence('x', 'ada', {}, { posts: list }), NOW);
const withCounts = (views: readonly number[], likes: number) =>
  ripe(views.map((n, i) => post(`p${i}`, 2 + i, likes, { views: exact(n) })));
/** From hardly any to many, so that about half of the accounts stand out. */
const anyViews = fc.array(fc.oneof(fc.nat(60), fc.nat(60), fc.nat(9_000)), { minLength: 5, maxLength: 16 });
const anyFollowers = fc.integer({ min: 500, max: 5e6 });

describe('what stands out still does when there is more of it', () => {
  it('reach: with fewer views, or with more followers', () => {
    fc.assert(
      fc.property(anyViews, anyFollowers, (views, followers) => {
        fc.pre(reach('x', withCounts(views, 1), exact(followers)).state === 'standsOut');
        const fewer = views.map((n) => Math.floor(n / 2));
        expect(reach('x', withCounts(fewer, 1), exact(followers)).state).toBe('standsOut');
        expect(reach('x', withCounts(views, 1), exact(2 * followers)).state).toBe('standsOut');
      }),
    );
  });

  it('responses fit views: with more responses', () => {
    fc.assert(
      fc.property(anyViews, fc.integer({ min: 20, max: 20_000 }), (views, likes) => {
        fc.pre(responsesFitViews('x', withCounts(views, likes)).state === 'standsOut');
        expect(responsesFitViews('x', withCounts(views, likes + 1)).state).toBe('standsOut');
      }),
    );
  });

  it('voices: with more promotion', () => {
    const said = (n: number, promoting: number) =>
      Array.from({ length: n }, (_, i) =>
        comment('p1', `h${i}`, i, { features: features(`t${i}`, { promotion: i < promoting, length: i }) }),
      );
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 80 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const promoting = Math.floor(share * (n - 1));
        fc.pre(voicesDiffer(said(n, promoting)).state === 'standsOut');
        expect(voicesDiffer(said(n, promoting + 1)).state).toBe('standsOut');
      }),
    );
  });
});

it('ten times as much of everything changes no break, where counts are not tiny', () => {
  const times = (likes: readonly number[]): number => {
    const list = likes.map((n, i) => post(`p${String(i).padStart(2, '0')}`, 2 + i, n));
    return breakBetweenPosts('instagram', ripe(list)).facts?.times ?? 0;
  };
  const anyLikes = fc.array(fc.integer({ min: 10_000, max: 5e6 }), { minLength: 8, maxLength: 20 });
  fc.assert(
    fc.property(anyLikes, (likes) => {
      expect(times(likes.map((n) => 10 * n)) / times(likes)).toBeCloseTo(1, 2);
    }),
  );
});

it('every check is finite for hostile counts', () => {
  const finite = (value: unknown): boolean =>
    typeof value === 'number'
      ? Number.isFinite(value)
      : value === null || typeof value !== 'object' || Object.values(value).every(finite);
  const anyPost = fc.record({ likes: hostileCount, replies: hostileCount, shares: hostileCount, views: hostileCount });
  fc.assert(
    fc.property(
      fc.array(anyPost, { maxLength: 20 }),
      hostileBase,
      fc.constantFrom('x', 'instagram', 'tiktok'),
      (list, followers, site) => {
        const posts = list.map((counts, i) => post(`p${i}`, 2 + i, 0, counts));
        const snapshots = list.map((counts, i) => ({
          day: new Date(NOW - i * 86_400_000).toISOString().slice(0, 10),
          at: NOW - i * 86_400_000,
          followers: counts.likes,
          following: counts.views,
        }));
        const members = list.map((counts, i) => ({
          who: `m${i}`,
          seenAt: NOW,
          place: i,
          shape: 'a3',
          followers: counts.likes,
          following: counts.views,
          posts: counts.shares,
        }));
        const checks = checkAudience(
          evidence(
            site,
            'ada',
            { followers },
            {
              posts,
              snapshots,
              members: [...members, ...members.map((m) => ({ ...m, who: `n${m.who}`, place: m.place + list.length }))],
            },
          ),
          NOW,
        );
        expect(checks.length).toBe(6);
        expect(checks.filter((check) => !finite(check))).toEqual([]);
      },
    ),
  );
});
