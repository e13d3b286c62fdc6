import { erase, LISTS, STORES } from './kept';
import type { Store } from './open';
import { forgetRecent } from './recent';
import { inOneWrite } from './write';

/** How long anything is kept, days, unless the person set another time. */
export const RETENTION_DAYS = 180;
const DAY = 864e5;
/** Rows removed in one transaction, so that a page's observation never waits long. */
const BATCH = 1000;

type List = (typeof LISTS)[number];

/** Days of retention as set; 180 by default. */
export async function retentionDays(store: Store): Promise<number> {
  const days = await store.get('settings', 'retentionDays');
  return typeof days === 'number' && days >= 1 ? days : RETENTION_DAYS;
}

/** Sets for how many days anything is kept; what is older goes with the next sweep. Only the background may call it. */
export async function keepFor(store: Store, days: number): Promise<void> {
  await inOneWrite(store, ['settings'], async (tx) => {
    const settings = tx.objectStore('settings');
    await settings.put(days, 'retentionDays');
    await settings.delete('sweptOn');
  });
}

/**
 * Once a UTC day: removes posts, comments, followers, days and looks last seen longer ago than the retention time, and
 * accounts of which nothing newer is kept. Broken off half-way it goes on the next time.
 *
 * @returns whether it swept (false: already done today)
 */
export async function sweepOnceADay(store: Store, now: number): Promise<boolean> {
  const today = new Date(now).toISOString().slice(0, 10);
  if ((await store.get('settings', 'sweptOn')) === today) return false;
  const before = now - (await retentionDays(store)) * DAY;
  await sweepAccounts(store, before);
  for (const list of LISTS) await sweepRows(store, list, before);
  await sweepVisits(store, before);
  await store.put('settings', today, 'sweptOn');
  return true;
}

async function sweepAccounts(store: Store, before: number): Promise<void> {
  const range = IDBKeyRange.upperBound(before, true);
  for (const account of await store.getAllKeysFromIndex('accounts', 'touchedAt', range)) {
    await inOneWrite(store, [...STORES], (tx) => erase(tx, account));
  }
}

async function sweepRows(store: Store, list: List, before: number): Promise<void> {
  const range = IDBKeyRange.upperBound(before, true);
  for (;;) {
    const removed = await inOneWrite(store, [...STORES], async (tx) => {
      const keys = await tx.objectStore(list).index('seenAt').getAllKeys(range, BATCH);
      await Promise.all(keys.map((key) => tx.objectStore(list).delete(key)));
      return keys.length;
    });
    if (removed > 0) forgetRecent();
    if (removed < BATCH) return;
  }
}

async function sweepVisits(store: Store, before: number): Promise<void> {
  await inOneWrite(store, [...STORES], async (tx) => {
    const misses = tx.objectStore('misses');
    for (const row of await misses.getAll()) {
      const visits = row.visits.filter((visit) => visit.at >= before);
      if (visits.length < row.visits.length) await misses.put({ ...row, visits }, [row.site, row.kind]);
    }
  });
}
