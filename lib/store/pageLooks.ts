import type { Observation, Reading } from '../model';
import { noChange } from '../model/noChange';
import type { Store } from './openStore';
import type { PageLook, PageLooksRow } from './rows';

/** Looks kept per site and kind of page. */
export const PAGE_LOOKS = 20;

/** The row after a further look. Pure; order and repetition do not matter. Looks at unknown kinds of page do not count. */
export function recordPageLook(row: PageLooksRow | undefined, { id, at, reading }: Observation): PageLooksRow {
  const { site, page, misses } = reading;
  const read = fieldsRead(reading);
  const changed = misses.filter(({ why }) => !noChange(why));
  const missed = new Set(changed.map((miss) => miss.field).filter((field) => !read.has(field)));
  const visit: PageLook = { id, at, missed: [...missed].sort(), read: [...read].sort() };
  const others = (row?.visits ?? []).filter((other) => other.id !== id);
  const visits = [...others, visit].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  return { site, kind: page.kind, visits: visits.slice(0, PAGE_LOOKS) };
}

function fieldsRead({ profile, posts, comments, members }: Reading): Set<string> {
  const items = { profile: profile ? [profile] : [], post: posts, comment: comments, member: members };
  const names = Object.entries(items).flatMap(([kind, list]) =>
    list.flatMap((item) => Object.keys(item).map((field) => `${kind}.${field}`)),
  );
  return new Set(names);
}

/** All looks that are kept, for lib/health. */
export async function readPageLooks(store: Store): Promise<PageLooksRow[]> {
  return store.getAll('misses');
}
