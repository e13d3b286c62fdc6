import { describe, expect, it } from 'vitest';
import type { Evidence, SeenMember, SeenPost } from '../../../lib/model';
import { score } from '../../../lib/scoring/score';
import { comment, DAY, evidence, exact, features, NOW, post, posts } from './build';

describe('unknown is not zero', () => {
  const known = evidence(
    'x',
    'ada',
    { followers: exact(20_000) },
    {
      posts: posts(Array(12).fill(40), { views: exact(3_000), replies: exact(4), shares: exact(6), paid: false }),
      comments: Array.from({ length: 24 }, (_, i) => comment(`p000${i % 6}`, `h${i % 15}`, i)),
    },
  );
  const without = (field: keyof SeenPost) => ({
    ...known,
    posts: known.posts.map(({ [field]: _, ...rest }) => rest as SeenPost),
  });
  const ids = (given: Evidence) => score(given, NOW).signals.map((signal) => signal.id);

  it('drops a figure whose counts were not seen, and gives it where they were zero', () => {
    expect(ids(known)).toEqual(expect.arrayContaining(['A1', 'A2', 'A3', 'A4', 'A6', 'V1', 'V2', 'H', 'paid']));
    for (const [field, gone] of [
      ['likes', ['A1', 'A2', 'A6', 'H', 'V2']],
      ['replies', ['A1', 'A2', 'A6', 'H', 'V2']],
      ['shares', ['A1', 'A6', 'H', 'V2']],
      ['views', ['V1', 'V2']],
      ['publishedAt', ['A1', 'A4']],
      ['paid', ['paid']],
    ] as [keyof SeenPost, string[]][]) {
      const left = ids(without(field));
      for (const id of gone) expect(left, `${id} without ${field}`).not.toContain(id);
    }
    const zero = { ...known, posts: known.posts.map((one) => ({ ...one, shares: exact(0) })) };
    expect(ids(zero)).toEqual(expect.arrayContaining(['A1', 'A6']));
  });

  it('says which posts were left out for it', () => {
    expect(score(without('likes'), NOW).use).toMatchObject({ usable: 0, left: { hidden: 12 } });
    expect(score(without('likes'), NOW).active.because).toMatchObject({ id: 'hidden', hidden: 12 });
    expect(score(without('publishedAt'), NOW).use.left).toEqual({ undated: 12 });
  });

  it('needs the followers: none seen, no rate', () => {
    const card = score({ ...known, profile: { handle: 'ada' } }, NOW);
    expect(card.headline).toBeUndefined();
    expect(card.early.every).toBeUndefined();
    expect(card.active.because).toEqual({ id: 'no-base', base: 'followers' });
    expect(card.early.responses?.value).toBe(50);
  });

  it('never shows responses of zero as a ratio', () => {
    const card = score({ ...known, posts: [post('one', 3, 0)] }, NOW);
    expect(card.early.responses?.value).toBe(0);
    expect(card.early.every).toBeUndefined();
  });
});

/** The same things without one of their fields. */
function lacking<T extends object>(things: readonly T[], field: string): T[] {
  return things.map((thing) => Object.fromEntries(Object.entries(thing).filter(([name]) => name !== field)) as T);
}

describe('of every signal: what it was read from, unseen, is not the same thing at zero', () => {
  const list: SeenMember[] = Array.from({ length: 60 }, (_, place) => ({
    who: `m${place}`,
    seenAt: NOW,
    place,
    shape: `a${place % 11}`,
    emptyBio: place < 16,
    nameIsHandle: false,
    followers: exact(300),
    following: exact(900),
    posts: exact(4),
  }));
  const full = (site: string): Evidence =>
    evidence(
      site,
      'ada',
      { followers: exact(9_000), following: exact(8_800), joined: '2019-04-02' },
      {
        posts: posts([60, 60, 60, 60, 60], {
          replies: exact(5),
          shares: exact(6),
          views: exact(900),
          pollVotes: exact(3),
        }),
        comments: Array.from({ length: 40 }, (_, i) =>
          comment(`p${i % 5}`, `h${i % 20}`, i, { features: features(`text ${i}`) }),
        ),
        members: list,
        snapshots: Array.from({ length: 12 }, (_, i) => ({
          day: new Date(NOW - (11 - i) * DAY).toISOString().slice(0, 10),
          at: NOW - (11 - i) * DAY,
          followers: exact(9_000 + i),
          following: exact(8_000 + 800 * (i % 2)),
        })),
      },
    );
  const signal = (given: Evidence, id: string) => score(given, NOW).signals.find((one) => one.id === id);

  it.each([
    ['bluesky', 'A2', 'posts', 'replies'],
    ['bluesky', 'A2', 'posts', 'likes'],
    ['instagram', 'A6', 'posts', 'shares'],
    ['x', 'A4', 'posts', 'publishedAt'],
    ['x', 'V1', 'posts', 'views'],
    ['x', 'V2', 'posts', 'views'],
    ['x', 'polls', 'posts', 'pollVotes'],
    ['x', 'R1', 'members', 'followers'],
    ['x', 'R1', 'members', 'following'],
    ['instagram', 'R1', 'members', 'posts'],
    ['bluesky', 'R1', 'members', 'followers'],
    ['x', 'R5', 'comments', 'features'],
    ['x', 'R7-churn', 'snapshots', 'following'],
    ['x', 'R8', 'snapshots', 'followers'],
  ] as const)('%s: %s without %s’ %s', (site, id, things, field) => {
    const given = full(site);
    expect(signal(given, id), 'with all seen').toBeDefined();
    expect(signal({ ...given, [things]: lacking<object>(given[things], field) }, id)).toBeUndefined();
  });

  it('R3: a bio unseen on one row is no empty one', () => {
    const given = full('x');
    expect(signal(given, 'R3')?.facts).toMatchObject({ feature: 'empty-bio' });
    const [first, ...rest] = list;
    const members = [...lacking(first ? [first] : [], 'emptyBio'), ...rest];
    expect(signal({ ...given, members }, 'R3')?.facts).toMatchObject({ feature: 'none' });
  });

  it.each(['followers', 'following'] as const)('R7: %s', (field) => {
    const given = full('x');
    expect(signal(given, 'R7')).toBeDefined();
    const { [field]: _, ...profile } = given.profile;
    expect(signal({ ...given, profile }, 'R7')).toBeUndefined();
  });

  it('A3, A5: a thread that was not seen is no thread without an answer', () => {
    const given = full('x');
    expect(signal(given, 'A3')?.n).toBe(5);
    expect(score({ ...given, comments: [] }, NOW).signals.filter(({ of }) => of === 'threads')).toEqual([]);
  });

  it('R8: a day on which the figure was not seen is no day at zero', () => {
    const given = full('x');
    const snapshots = given.snapshots.map((one, i) => (i === 5 ? (lacking([one], 'followers')[0] ?? one) : one));
    const card = score({ ...given, snapshots }, NOW);
    expect(card.events).toEqual([]);
    expect(card.signals.find(({ id }) => id === 'R8')?.n).toBe(11);
  });
});
