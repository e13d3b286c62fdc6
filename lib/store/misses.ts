import type { Observation, PageKind, Reading } from '../account';
import type { Store } from './open';

/** One look at a page: which fields it gave and which it did not. No address, no handle. */
export interface Visit {
  /** The observation's id: the same look is counted once. */
  id: string;
  at: number;
  /** 'post.likes': on none of its posts it was read, and on one at least it was missed. */
  missed: string[];
  /** Fields that at least one of its items gave. What stands in neither list was not looked for. */
  read: string[];
}

/** The last looks at one kind of page of one site, newest first. */
export interface VisitsRow {
  site: string;
  kind: PageKind;
  visits: Visit[];
}

/** Looks kept per site and kind of page. */
export const VISITS = 20;

/** The row after a further look. Pure; order and repetition do not matter. Looks at unknown kinds of page do not count. */
export function countVisit(row: VisitsRow | undefined, { id, at, reading }: Observation): VisitsRow {
  const { site, page, misses } = reading;
  const read = fieldsRead(reading);
  const missed = new Set(misses.map((miss) => miss.field).filter((field) => !read.has(field)));
  const visit: Visit = { id, at, missed: [...missed].sort(), read: [...read].sort() };
  const others = (row?.visits ?? []).filter((other) => other.id !== id);
  const visits = [...others, visit].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  return { site, kind: page.kind, visits: visits.slice(0, VISITS) };
}

function fieldsRead({ profile, posts, comments, members }: Reading): Set<string> {
  const items = { profile: profile ? [profile] : [], post: posts, comment: comments, member: members };
  const names = Object.entries(items).flatMap(([kind, list]) =>
    list.flatMap((item) => Object.keys(item).map((field) => `${kind}.${field}`)),
  );
  return new Set(names);
}

/** All looks that are kept, for lib/health. */
export async function readVisits(store: Store): Promise<VisitsRow[]> {
  return store.getAll('misses');
}
