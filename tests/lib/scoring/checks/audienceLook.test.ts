import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check, CheckId, CheckState, Evidence } from '../../../../lib/model';
import { audienceLook } from '../../../../lib/scoring/checks/audienceLook';
import { checkAudience } from '../../../../lib/scoring/checks/checkAudience';
import { anyEvidence } from '../arbitrary';
import { comment, evidence, exact, features, NOW, posts } from '../build';
import { lifelike } from '../lifelike';

const IDS: CheckId[] = ['reach', 'responsesFitViews', 'breakBetweenPosts', 'voicesDiffer', 'followers', 'growth'];
const anything = fc.oneof(anyEvidence, lifelike);

/** Six checks in these states; the rest of them does not matter for the word. */
const inStates = (states: readonly CheckState[]): Check[] =>
  checkAudience(evidence('x', 'ada', {}), NOW).map((check, i) => ({ ...check, state: states[i] ?? 'notEnough' }));

describe('the second word', () => {
  it.each([
    [['ordinary', 'ordinary'], 'nothingStandsOut', 2],
    [['ordinary'], 'tooLittleSeen', 1],
    [[], 'tooLittleSeen', 0],
    [['ordinary', 'standsOut', 'ordinary'], 'oneStandsOut', 3],
    [['notEnough', 'standsOut'], 'oneStandsOut', 1],
    [['standsOut', 'ordinary', 'standsOut'], 'severalDoNotFit', 3],
  ] as [CheckState[], string, number][])('%j: %s', (states, word, made) => {
    expect(audienceLook(inStates(states))).toMatchObject({ word, made });
  });

  it('of a private account is that too little was seen, and nothing was looked at', () => {
    const checks = checkAudience(evidence('x', 'ada', { private: true }, { posts: posts([1, 2, 3]) }), NOW);
    expect(audienceLook(checks)).toEqual({ word: 'tooLittleSeen', made: 0, possible: 0, out: [], wouldAdd: [] });
  });

  it('says what an ordinary visit would add, and counts only what the site can show', () => {
    const bluesky = audienceLook(checkAudience(evidence('bluesky', 'ada', {}, { posts: posts([1, 2, 3]) }), NOW));
    expect(bluesky).toMatchObject({ made: 0, possible: 4 });
    expect(bluesky.wouldAdd).toEqual([
      { id: 'breakBetweenPosts', lack: 'posts', have: 3, need: 8 },
      { id: 'voicesDiffer', lack: 'comments', have: 0, need: 20 },
    ]);
  });
});

function shuffled<T>(list: readonly T[], seed: number): T[] {
  return list
    .map((item, i) => ({ item, key: Math.sin(seed + i * 127.1) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

const rearranged = (given: Evidence, seed: number): Evidence => ({
  ...given,
  posts: shuffled([...given.posts, ...given.posts.slice(0, 7)], seed),
  comments: shuffled([...given.comments, ...given.comments.slice(0, 9)], seed + 1),
  members: shuffled([...given.members, ...given.members.slice(0, 9)], seed + 2),
  snapshots: shuffled([...given.snapshots, ...given.snapshots.slice(0, 3)], seed + 3),
});

function finite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return value === null || typeof value !== 'object' || Object.values(value).every(finite);
}

const RUNS = { numRuns: 400 };

describe('checks of anything', () => {
  it('do not depend on the order in which things were seen, nor on their being kept twice', () => {
    fc.assert(
      fc.property(anything, fc.nat(1_000), (given, seed) => {
        const checks = checkAudience(given, NOW);
        const again = checkAudience(rearranged(given, seed), NOW);
        expect(again).toEqual(checks);
        expect(audienceLook(shuffled(again, seed))).toEqual(audienceLook(checks));
      }),
      RUNS,
    );
  });

  it('are six, finite, with a reason where they were not made and with facts where they were', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const checks = checkAudience(given, NOW);
        expect(checks.map(({ id }) => id)).toEqual(given.profile.private ? [] : IDS);
        for (const check of checks) {
          expect(finite(check)).toBe(true);
          expect(check.state === 'notEnough').toBe(check.lack !== undefined);
          if (check.state === 'notEnough') continue;
          expect(check.facts).toBeDefined();
          expect(check.falseAlarm).toBeGreaterThan(0);
          expect(check.falseAlarm).toBeLessThanOrEqual(0.05);
        }
      }),
      RUNS,
    );
  });

  it('never stand out on what was not seen: with anything missing a check is not made, or says what it said', () => {
    const without: ((given: Evidence) => Evidence)[] = [
      (given) => ({ ...given, posts: [] }),
      (given) => ({ ...given, comments: [] }),
      (given) => ({ ...given, members: [] }),
      (given) => ({ ...given, snapshots: [] }),
      (given) => ({ ...given, profile: { handle: 'ada' } }),
      ...(['views', 'likes', 'replies', 'shares', 'publishedAt'] as const).map(
        (field) =>
          (given: Evidence): Evidence => ({
            ...given,
            posts: given.posts.map(({ [field]: _, ...post }) => post),
          }),
      ),
      (given) => ({ ...given, comments: given.comments.map(({ features: _, ...rest }) => rest) }),
      (given) => ({ ...given, members: given.members.map(({ following: _, followers: __, ...rest }) => rest) }),
    ];
    fc.assert(
      fc.property(anything, fc.constantFrom(...without), (given, take) => {
        fc.pre(!given.profile.private);
        const [whole, part] = [checkAudience(given, NOW), checkAudience(take(given), NOW)];
        for (const [i, check] of part.entries()) {
          // without likes a list of views is looked at instead: that is another figure
          if (check.id === 'breakBetweenPosts' && whole[i]?.facts !== check.facts && check.state === 'standsOut') {
            expect(check.facts).toMatchObject({ kind: expect.stringMatching(/likes|views/) });
            continue;
          }
          if (check.state === 'standsOut') expect(whole[i]?.state).toBe('standsOut');
        }
      }),
      RUNS,
    );
  });

  it('of nothing are none made', () => {
    for (const site of [
      'x',
      'instagram',
      'youtube',
      'tiktok',
      'facebook',
      'threads',
      'bluesky',
      'mastodon',
      'misskey',
    ]) {
      const checks = checkAudience(evidence(site, 'ada', { followers: exact(5_000) }), NOW);
      expect(checks.map(({ state }) => state)).toEqual(Array(6).fill('notEnough'));
    }
  });

  it('come out of an ordinary visit to X: four made, nothing stands out', () => {
    const list = posts([40, 52, 33, 61, 47, 29, 55, 38, 44, 50, 36, 41], { views: exact(2_400) });
    const thread = Array.from({ length: 24 }, (_, i) =>
      comment('p0000', `h${i}`, i, { features: features(`t${i}`, { length: 10 + i }) }),
    );
    const visit = evidence('x', 'ada', { followers: exact(20_000) }, { posts: list, comments: thread });
    expect(audienceLook(checkAudience(visit, NOW))).toEqual({
      word: 'nothingStandsOut',
      made: 4,
      possible: 6,
      out: [],
      wouldAdd: [],
    });
  });
});
