import { describe, expect, it } from 'vitest';
import type { SeenComment, SeenMember, Snapshot } from '../../../../lib/model';
import { followerRuleOf } from '../../../../lib/scoring/checks/followerRule';
import { followers } from '../../../../lib/scoring/checks/followers';
import { growth } from '../../../../lib/scoring/checks/growth';
import { commentersInOrder, voicesDiffer } from '../../../../lib/scoring/checks/voicesDiffer';
import { prevalence } from '../../../../lib/scoring/real/prevalence';
import { comment, DAY, exact, features, followersWith, NOW } from '../build';

const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

describe('C4 voices differ', () => {
  const said = (n: number, promoting: number, more: (i: number) => Partial<SeenComment> = () => ({})) =>
    many(n, (i) =>
      comment('p1', `h${i}`, i, { features: features(`t${i}`, { promotion: i < promoting, length: i }), ...more(i) }),
    );

  it('stands out where promotion is surely more than half', () => {
    expect(voicesDiffer(said(20, 15))).toMatchObject({ state: 'standsOut', n: 20, facts: { promotion: 15 } });
    expect(voicesDiffer(said(20, 14)).state).toBe('ordinary');
  });

  it('needs twenty comments by others', () => {
    expect(voicesDiffer([...said(19, 19), comment('p1', '', 5, { features: features('mine') })])).toMatchObject({
      state: 'notEnough',
      lack: 'comments',
      have: 19,
      need: 20,
    });
  });

  it('stands out where handles of one shape come in a row, each person once', () => {
    const shape = (i: number) => ({ shape: i >= 20 && i < 36 ? 'a8_94' : `a${3 + ((i * 7) % 11)}` });
    expect(voicesDiffer(said(60, 0, shape))).toMatchObject({
      state: 'standsOut',
      facts: { batch: { feature: 'shape' } },
    });
    expect(voicesDiffer(said(60, 0)).state).toBe('ordinary');
    const one = (i: number) => ({ who: i >= 20 && i < 36 ? 'h20' : `h${i}`, ...shape(i) });
    expect(commentersInOrder(said(60, 0, one)).length).toBe(45);
    expect(voicesDiffer(said(60, 0, one)).state).toBe('ordinary');
  });
});

describe('R1’s rule', () => {
  const flags = (site: string, row: Partial<SeenMember>) => followerRuleOf(site)?.isFlagged(row);

  it('X: ten times as many, and at least 200', () => {
    expect(flags('x', { following: exact(200), followers: exact(19) })).toBe(true);
    expect(flags('x', { following: exact(199), followers: exact(0) })).toBe(false);
    expect(flags('x', { following: exact(199) })).toBe(false);
    expect(flags('x', { following: exact(200), followers: exact(20) })).toBe(false);
    expect(flags('x', { following: { low: 150, value: 200, high: 249 }, followers: exact(0) })).toBeUndefined();
    expect(flags('x', { following: exact(500) })).toBeUndefined();
    expect(flags('x', { followers: exact(5) })).toBeUndefined();
  });

  it('Instagram: two hundred times as many as posts; elsewhere none', () => {
    expect(flags('instagram', { following: exact(200), posts: exact(0) })).toBe(true);
    expect(flags('instagram', { following: exact(199), posts: exact(0) })).toBe(false);
    expect(followerRuleOf('bluesky')).toBeUndefined();
  });

  it('is corrected with the prior it is given', () => {
    const [old, narrow] = [prevalence(10, 100), prevalence(10, 100, [6, 60])];
    expect([old.high, narrow.high].map((high) => Math.round(100 * high))).toEqual([23, 18]);
    expect(prevalence(10, 100)).toEqual(old);
  });
});

describe('C5 followers', () => {
  const varied = (rows: SeenMember[]) => rows.map((row, i) => ({ ...row, shape: `a${3 + ((i * 7) % 11)}` }));
  const posts = (rows: SeenMember[]) =>
    rows.map((row) => ({ ...row, posts: exact(row.following?.value === 3_000 ? 0 : 9) }));

  it('stands out where a list read whole is surely flagged in more than a fifth', () => {
    expect(followers('instagram', posts(varied(followersWith(40))), exact(9_000))).toMatchObject({
      state: 'standsOut',
      n: 60,
      facts: { rule: { rows: 60, flagged: 40, chosen: 'listed' } },
    });
    expect(followers('instagram', posts(varied(followersWith(5))), exact(9_000)).state).toBe('ordinary');
  });

  it('never stands out by the newest followers alone, nor by those that were opened one by one', () => {
    const rows = varied(followersWith(40, 60).map((row, i) => ({ ...row, place: (i * 37) % 60 })));
    expect(followers('x', rows, exact(9_000))).toMatchObject({
      state: 'notEnough',
      lack: 'olderFollowers',
      facts: { rule: { chosen: 'newest' } },
    });
    expect(followers('x', rows, exact(100))).toMatchObject({
      state: 'standsOut',
      facts: { rule: { chosen: 'listed' } },
    });
    const opened = rows.map(({ place: _, ...row }) => row);
    expect(followers('x', opened, exact(9_000))).toMatchObject({ state: 'notEnough', lack: 'consecutiveRows' });
    expect(followers('x', varied(followersWith(2)), exact(9_000)).state).toBe('ordinary');
  });

  it('stands out by a batch, on any site with a list', () => {
    const rows = many(60, (place) => ({
      who: `m${place}`,
      seenAt: NOW,
      place,
      shape: place >= 20 && place < 36 ? 'a8_94' : `a${3 + ((place * 7) % 11)}`,
    }));
    expect(followers('bluesky', rows, exact(900))).toMatchObject({
      state: 'standsOut',
      facts: { batch: { window: 15 } },
    });
    expect(followers('bluesky', rows.slice(0, 45), exact(900))).toMatchObject({ lack: 'rows', have: 45, need: 50 });
    expect(followers('youtube', [], exact(900))).toMatchObject({ state: 'notEnough', lack: 'site' });
  });
});

describe('C6 growth', () => {
  const looks = (following: (i: number) => number, n = 12, people: (i: number) => number = () => 1_000): Snapshot[] =>
    many(n, (i) => {
      const at = NOW - (n - i) * DAY;
      return {
        day: new Date(at).toISOString().slice(0, 10),
        at,
        followers: exact(people(i)),
        following: exact(following(i)),
      };
    });

  it('stands out on churn, never on a jump of followers', () => {
    expect(
      growth(
        looks((i) => 400 + 300 * (i % 2)),
        NOW,
      ),
    ).toMatchObject({ state: 'standsOut', n: 12 });
    const jump = growth(
      looks(
        () => 400,
        12,
        (i) => (i < 6 ? 1_000 : 3_000),
      ),
      NOW,
    );
    expect(jump).toMatchObject({ state: 'ordinary', facts: { teeth: 0, spikes: [{ people: 2_000 }] } });
  });

  it('needs eight days with a look, none of them later than now', () => {
    expect(
      growth(
        looks(() => 400, 7),
        NOW,
      ),
    ).toMatchObject({ state: 'notEnough', lack: 'days', have: 7, need: 8 });
    expect(
      growth(
        looks(() => 400, 12),
        NOW - 6 * DAY,
      ).state,
    ).toBe('notEnough');
  });
});
