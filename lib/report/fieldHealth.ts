import type { BrokenFieldNotice, PageKind } from '../model';
import type { SiteInfo } from '../sites/Site';
import type { Store } from '../store/openStore';
import { readPageLooks } from '../store/pageLooks';
import type { PageLook, PageLooksRow } from '../store/rows';

/** A field that pages of a kind do not give any more. */
export interface BrokenField {
  site: string;
  kind: PageKind;
  /** 'post.likes', 'profile.followers' */
  field: string;
  /** ms; the first look at which it was missing. */
  since: number;
  /** Looks since then, and those of them that missed it. */
  looks: number;
  missed: number;
}

/** Looks that have to miss a field before it is called changed. */
const ENOUGH = 3;

/**
 * The fields that cannot be read any more, by the last looks. Going back from the newest look to where the field was
 * read twice in a row, it was missed at least three times and twice as often as read: one odd page is no sign, and
 * neither does a header that comes a moment after the page.
 */
export function brokenFieldsOf(rows: readonly PageLooksRow[]): BrokenField[] {
  return rows.flatMap(({ site, kind, visits }) => {
    const fields = [...new Set(visits.flatMap((visit) => visit.missed))].sort();
    return fields.flatMap((field) => {
      const { since, looks, missed } = runOf(visits, field);
      return missed >= ENOUGH && missed >= 2 * (looks - missed) ? [{ site, kind, field, since, looks, missed }] : [];
    });
  });
}

/** The stretch of newest looks that miss a field, of those that looked for it; `visits` newest first. */
function runOf(visits: readonly PageLook[], field: string): Pick<BrokenField, 'since' | 'looks' | 'missed'> {
  let run = { since: 0, looks: 0, missed: 0 };
  let readInARow = 0;
  let looks = 0;
  for (const { at, missed, read } of visits) {
    const isMissed = missed.includes(field);
    if (!isMissed && !read.includes(field)) continue;
    looks++;
    readInARow = isMissed ? 0 : readInARow + 1;
    if (readInARow === 2) break;
    if (isMissed) run = { since: at, looks, missed: run.missed + 1 };
  }
  return run;
}

/**
 * The field that cannot be read for the longest time, with the site's name. Undefined: everything is read.
 *
 * @param nameOf the site's name by its id
 */
export function describeHealth(
  troubles: readonly BrokenField[],
  nameOf: (site: string) => string,
): BrokenFieldNotice | undefined {
  const [oldest] = [...troubles].sort((a, b) => a.since - b.since || b.missed - a.missed);
  if (!oldest) return undefined;
  const { site, field, since } = oldest;
  return { field, site: nameOf(site), since };
}

/** What cannot be read any more on one site, by the library's own record of looks. Undefined: everything is read. */
export async function readHealth(
  store: Store,
  { id, name }: Pick<SiteInfo, 'id' | 'name'>,
): Promise<BrokenFieldNotice | undefined> {
  const visits = await readPageLooks(store);
  return describeHealth(brokenFieldsOf(visits.filter(({ site }) => site === id)), () => name);
}
