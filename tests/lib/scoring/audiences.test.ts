import { describe, expect, it } from 'vitest';
import type { Evidence, SeenComment, SeenMember, Snapshot } from '../../../lib/model';
import { score } from '../../../lib/scoring/score';
import { eventTexts, whyActive } from '../../cardTexts';
import { comment, DAY, evidence, exact, features, NOW, post, posts } from './build';

/** Invented numbers that look drawn by chance and are always the same. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An ordinary follower; of a planted one every count of the pattern is there, and all come from one supplier. */
function member(place: number, planted: boolean, next: () => number): SeenMember {
  const shapes = ['a6', 'a9', 'a5_a4', 'a7.a3', 'a8', 'a4_a6', 'a11', 'a3a'];
  return {
    who: `m${place}`,
    seenAt: NOW,
    place,
    shape: planted ? 'a6_95' : (shapes[Math.floor(next() * shapes.length)] ?? 'a6'),
    nameIsHandle: !planted && next() < 0.1,
    emptyBio: planted || next() < 0.2,
    followers: exact(planted ? Math.floor(4 * next()) : 80 + Math.floor(900 * next())),
    following: exact(planted ? 900 + Math.floor(3_000 * next()) : 60 + Math.floor(700 * next())),
    posts: exact(planted ? 0 : 20 + Math.floor(400 * next())),
  };
}

/** A list of followers read without gaps, the planted ones in blocks as they arrive. */
function followersList(n: number, isPlanted: (place: number) => boolean): SeenMember[] {
  const next = chance(7);
  return Array.from({ length: n }, (_, place) => member(place, isPlanted(place), next));
}

/** Lively threads: `people` regulars, some of whom come back; the owner answers most. */
function threads(ids: readonly string[], people: number, perThread: number, answered: number): SeenComment[] {
  const next = chance(11);
  return ids.flatMap((id, t) => {
    const others = Array.from({ length: perThread }, (_, i) => {
      const who = `h${Math.floor(next() ** 1.6 * people)}`;
      return comment(id, who, i, { features: features(`${id}${i}`.repeat(1 + (i % 3)), { isQuestion: i % 7 === 0 }) });
    });
    return t < answered ? [...others, comment(id, '', 600)] : others;
  });
}

function snapshots(followers: readonly number[]): Snapshot[] {
  return followers.map((n, i) => {
    const at = NOW - (followers.length - 1 - i) * DAY;
    return { day: new Date(at).toISOString().slice(0, 10), at, followers: exact(n) };
  });
}

const ids = (n: number) => Array.from({ length: n }, (_, i) => `p${String(i).padStart(4, '0')}`);
const around = (middle: number, n = 14) => Array.from({ length: n }, (_, i) => Math.round(middle * (0.6 + 0.06 * i)));
const steady = Array.from({ length: 12 }, (_, i) => 40_000 + 40 * i);

const viral = [...posts(around(30, 12)), post('viral', 9, 60_000, { replies: exact(4_000), shares: exact(9_000) })];

interface Case {
  name: string;
  given: Evidence;
  active: string;
  real: string;
  /** What stands under the first word. */
  says: RegExp;
  /** What else a fair person would want said. */
  event?: RegExp;
}

const cases: Case[] = [
  {
    name: 'a third planted',
    given: evidence(
      'x',
      'bo_planted',
      { followers: exact(40_000), following: exact(300) },
      { posts: posts(around(4)), members: followersList(90, (place) => place >= 30 && place < 60) },
    ),
    active: 'between',
    real: 'unusual',
    says: /^1 response for every [\d,]+ followers; usual is 1 for [\d,]+–[\d,]+; all signs together leave both “people answer” and “quiet” open\.$/,
  },
  {
    name: 'one viral post',
    given: evidence(
      'x',
      'cy_viral',
      { followers: exact(18_000) },
      {
        posts: viral,
        comments: [
          ...threads(ids(6), 120, 25, 5),
          ...Array.from({ length: 900 }, (_, i) => comment('viral', `passer${i}`, i)),
        ],
      },
    ),
    active: 'answer',
    real: 'not-enough',
    // Nine hundred passers-by hide how many of the regulars come back: the rate is the fairer reason.
    says: /^1 response for every 6\d\d followers; usual is 1 for [\d,]+–[\d,]+\.$/,
  },
  {
    name: 'private',
    given: evidence(
      'instagram',
      'dee_private',
      { followers: exact(900), private: true },
      { posts: posts([50, 60, 70]) },
    ),
    active: 'not-enough',
    real: 'not-enough',
    says: /^A private account: nothing of it is worked out or kept\.$/,
  },
  {
    name: 'hidden likes',
    given: evidence(
      'instagram',
      'eli_hidden',
      { followers: exact(12_000) },
      { posts: posts(around(0)).map(({ likes: _, ...rest }) => ({ ...rest, replies: exact(12) })) },
    ),
    active: 'not-enough',
    real: 'not-enough',
    says: /^Of 14 posts seen, 14 lack a count that is needed: hidden, or not on this page\.$/,
  },
  {
    name: 'lapsed giant',
    given: evidence('x', 'fay_once_famous', { followers: exact(600_000), joined: '2011' }, { posts: posts(around(4)) }),
    active: 'large-few',
    real: 'not-enough',
    says: /^1 response for every [\d,]+ followers: as many in all as are usual for an account at least \d+ times smaller\.$/,
  },
  {
    name: 'giveaway spike',
    given: evidence(
      'x',
      'gil_giveaway',
      { followers: exact(47_440) },
      {
        posts: [...posts(around(60)), post('giveaway', 4, 3_000)],
        snapshots: snapshots(steady.map((n, i) => (i < 8 ? n : n + 7_000))),
      },
    ),
    active: 'answer',
    real: 'not-enough',
    says: /^1 response for every [\d,]+ followers; usual is 1 for [\d,]+–[\d,]+\.$/,
    event: /giveaway|travel/i,
  },
  {
    name: 'platform purge',
    given: evidence(
      'x',
      'hal_purged',
      { followers: exact(36_440) },
      { posts: posts(around(60)), snapshots: snapshots(steady.map((n, i) => (i < 8 ? n : n - 4_000))) },
    ),
    active: 'answer',
    real: 'not-enough',
    says: /^1 response for every [\d,]+ followers; usual is 1 for [\d,]+–[\d,]+\.$/,
    event: /site|purge|clean/i,
  },
  {
    name: 'tiny and lively',
    given: evidence('mastodon', 'ida@tiny.example', { followers: exact(62) }, { posts: posts([9, 14, 8, 11, 20]) }),
    active: 'not-enough',
    real: 'not-enough',
    says: /^With 62 followers a rate says little; from 100 on it says more\.$/,
  },
  {
    name: 'follow-back',
    given: evidence(
      'x',
      'jo_follows_back',
      { followers: exact(9_800), following: exact(9_600) },
      { posts: posts(around(5)) },
    ),
    active: 'between',
    real: 'not-enough',
    says: /^1 response for every [\d,]+ followers; .*; all signs together leave both “people answer” and “quiet” open\.$/,
  },
  {
    name: 'brand-new',
    given: evidence('x', 'kit_new', { followers: exact(2_400), joined: '2026-11' }, { posts: posts(around(20, 8)) }),
    active: 'not-enough',
    real: 'not-enough',
    says: /^The account is at most 22 days old; its responses can be judged from 30 days on\.$/,
  },
  {
    name: 'video channel',
    given: evidence(
      'youtube',
      'lou_films',
      { followers: exact(52_000) },
      {
        posts: ids(10).map((id, i) =>
          post(id, 3 + 6 * i, 1_500, { replies: exact(130), views: exact(20_000 + 800 * i) }),
        ),
        comments: threads(ids(8), 90, 20, 7),
      },
    ),
    active: 'answer',
    real: 'not-enough',
    says: /^At least [\d,]+ take part, about \d in 10 of those seen come back\.$/,
  },
  {
    name: 'no-norm site',
    given: evidence('bluesky', 'mo.example', { followers: exact(3_100) }, { posts: posts(around(12)) }),
    active: 'figures-only',
    real: 'not-enough',
    says: /^No norm for this site: the figures stand alone\.$/,
  },
];

describe('twelve audiences get the words a fair person would use', () => {
  it.each(cases)('$name', ({ given, active, real, says, event }) => {
    const card = score(given, NOW);
    expect(whyActive(card)).toMatch(says);
    expect([card.active.word, card.real.word]).toEqual([active, real]);
    const events = eventTexts(card);
    if (event) expect(events.join(' ')).toMatch(event);
    else expect(events).toEqual([]);
  });
});

describe('what each of them must not be told', () => {
  const cardOf = (name: string) => {
    const found = cases.find((one) => one.name === name);
    if (!found) throw new Error(name);
    return score(found.given, NOW);
  };

  it('one viral thread does not carry the participants past the people there are', () => {
    const participants = cardOf('one viral post').signals.find((signal) => signal.id === 'A5');
    expect(participants?.range.value).toBeLessThanOrEqual(120 + 900);
  });

  it('nothing of a private account is in its card', () => {
    const { headline, signals, hints, steps, early } = cardOf('private');
    expect({ headline, signals, hints, steps }).toEqual({ headline: undefined, signals: [], hints: [], steps: [] });
    expect(early.responses).toBeUndefined();
  });

  it('a spike and a purge are events, never a shift', () => {
    for (const name of ['giveaway spike', 'platform purge']) {
      expect(cardOf(name).signals.find((signal) => signal.id === 'R8')?.llr).toBeUndefined();
    }
  });

  it('few responses are not a sign about followers', () => {
    const { real, signals } = cardOf('lapsed giant');
    expect(real.score).toBeUndefined();
    expect(signals.some((signal) => signal.strong)).toBe(false);
  });
});
