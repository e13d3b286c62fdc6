import type { Observation, PageKind } from '../account';
import type { Store } from './open';

/** One look at a page: which fields could not be read. No address, no handle. */
export interface Visit {
  /** The observation's id: the same look is counted once. */
  id: string;
  at: number;
  fields: string[];
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
  const visit: Visit = { id, at, fields: [...new Set(misses.map((miss) => miss.field))].sort() };
  const others = (row?.visits ?? []).filter((other) => other.id !== id);
  const visits = [...others, visit].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  return { site, kind: page.kind, visits: visits.slice(0, VISITS) };
}

/** All looks that are kept, for lib/health. */
export async function readVisits(store: Store): Promise<VisitsRow[]> {
  return store.getAll('misses');
}
