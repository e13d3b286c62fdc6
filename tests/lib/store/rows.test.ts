import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AccountRecords, evidenceOf } from '../../../lib/store/rows';
import { DAY, exact, NOON } from './make';

/** One post first seen at a time, and days on which the header was read. */
function kept(firstSeenAt: number, days: readonly number[]): AccountRecords {
  const header = { handle: 'mira', seenAt: NOON };
  return {
    row: { account: 'x:mira', site: 'x', saltId: 'salt', header, touchedAt: NOON },
    posts: [{ id: '1', pinned: false, promoted: false, seenAt: firstSeenAt, firstSeenAt }],
    comments: [],
    members: [],
    snapshots: days.map((at) => ({ day: new Date(at).toISOString().slice(0, 10), at, followers: exact(at) })),
  };
}

test('a post has the followers of the day nearest to its first sight, the earlier of two', () => {
  const someDays = fc.uniqueArray(fc.nat(20), { maxLength: 8 });
  fc.assert(
    fc.property(someDays, fc.nat(48 * 20), (days, halfHours) => {
      const times = days.sort((a, b) => a - b).map((day) => NOON + day * DAY);
      const seen = NOON + (halfHours / 48) * DAY;
      const away = (at: number) => Math.abs(at - seen);
      const nearest = times.find((at) => times.every((other) => away(at) <= away(other)));
      expect(evidenceOf(kept(seen, times)).posts[0]?.followersThen?.value).toBe(nearest);
    }),
  );
});

test('days on which no followers were seen are passed over', () => {
  const { snapshots, ...rest } = kept(NOON, [NOON - 3 * DAY]);
  const bare = { day: '2026-11-20', at: NOON };
  expect(evidenceOf({ ...rest, snapshots: [...snapshots, bare] }).posts[0]?.followersThen).toEqual(
    exact(NOON - 3 * DAY),
  );
});
