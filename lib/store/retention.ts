import { deleteRecords, LISTS, STORES } from './accountRecords';
import { inOneWrite } from './inOneWrite';
import type { Store } from './openStore';
import { forgetRecent } from './recent';

/** How long anything is kept, days, unless the person set another time. */
export const RETENTION_DAYS = 180;
const DAY = 864e5;
/** Rows removed in one transaction, so that a page's observation never waits long. */
const BATCH = 1000;

type List = (typeof LISTS)[number];

/** Days of retention as set; 180 by default, Infinity for ever. */
export async function retentionDays(store: Store): Promise<number> {
  return daysOf(await store.get('settings', 'retentionDays'));
}

const daysOf = (set: unknown): number => (typeof set === 'number' && set >= 1 ? set : RETENTION_DAYS);

/** Sets for how many days anything is kept, Infinity: for ever; what is older goes with the next sweep. Only the background may call it. */
export async function keepFor(store: Store, days: number): Promise<void> {
  await inOneWrite(store, ['settings'], async (tx) => {
    const settings = tx.objectStore('settings');
    await settings.put(days, 'retentionDays');
    await settings.delete('sweptOn');
  });
}

/** The sweep that is under way in each open library: one at a time, for every call asks for one. */
const underWay = new WeakMap<Store, Promise<boolean>>();

/**
 * Once a UTC day: removes posts, comments, followers, days and looks last seen longer ago than the retention time, and
 * accounts of which nothing newer is kept. Broken off half-way it goes on the next time. Who asks while it sweeps waits for
 * that sweep.
 *
 * @returns whether it swept (false: already done today)
 */
export function sweepOnceADay(store: Store, now: number): Promise<boolean> {
  const running = underWay.get(store);
  if (running) return running;
  const sweeping = sweep(store, now).finally(() => underWay.delete(store));
  underWay.set(store, sweeping);
  return sweeping;
}

async function sweep(store: Store, now: number): Promise<boolean> {
  const today = new Date(now).toISOString().slice(0, 10);
  if ((await store.get('settings', 'sweptOn')) === today) return false;
  const days = await retentionDays(store);
  const before = now - days * DAY;
  await sweepAccounts(store, before);
  for (const list of LISTS) await sweepRows(store, list, before);
  await sweepVisits(store, before);
  await inOneWrite(store, ['settings'], async (tx) => {
    const settings = tx.objectStore('settings');
    // Where another time was set meanwhile, there is a further sweep to do today.
    if (daysOf(await settings.get('retentionDays')) === days) await settings.put(today, 'sweptOn');
  });
  return true;
}

async function sweepAccounts(store: Store, before: number): Promise<void> {
  const range = IDBKeyRange.upperBound(before, true);
  for (const account of await store.getAllKeysFromIndex('accounts', 'touchedAt', range)) {
    await inOneWrite(store, [...STORES], async (tx) => {
      const row = await tx.objectStore('accounts').get(account);
      // It may have been seen again since the list was made.
      if (row && row.touchedAt < before) await deleteRecords(tx, account);
    });
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
