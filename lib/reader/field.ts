import type { Miss, Rough } from '../account';
import type { Found, Look, Site, Ways } from '../site';
import { follow } from './find';
import { handleOf } from './page';
import { clean } from './text';

/** Gathers the fields of one item, each by its ways. Counts and moments stay as they stand: every way's find, surest first. */
export interface Fields {
  count(ways?: Ways): Rough[] | undefined;
  moment(ways?: Ways): string[] | undefined;
  text(ways?: Ways): string | undefined;
  handle(field: string, ways?: Ways): string | undefined;
  flag(ways?: Ways): boolean | undefined;
}

/** No count and no time is longer: longer text is something else. */
const LONGEST = 300;

/** Field readers for an element. Misses are added to the list given. */
export function fieldsOf(root: Element, look: Look, site: Site, misses: Miss[]): Fields {
  return {
    count: (ways) => orNone(gather(root, look, ways)),
    moment: (ways) => orNone(gather(root, look, ways).filter((find) => typeof find === 'string')),
    text: (ways) => firstOf(root, look, ways, (found) => (typeof found === 'string' ? clean(found) : undefined)),
    handle: (field, ways) => {
      let stood = false;
      const handle = firstOf(root, look, ways, (found) => {
        stood = true;
        return typeof found === 'string' ? handleOf(site, clean(found), look.url) : undefined;
      });
      if (stood && handle === undefined) misses.push({ field, why: 'not understood' });
      return handle;
    },
    flag: (ways) => firstOf(root, look, ways, (found) => (typeof found === 'boolean' ? found : true)),
  };
}

function firstOf<T>(root: Element, look: Look, ways: Ways = [], take: (found: Found) => T | undefined): T | undefined {
  for (const way of ways) {
    const found = follow(way, root, look);
    const value = found === undefined || found === '' ? undefined : take(found);
    if (value !== undefined) return value;
  }
  return undefined;
}

function gather(root: Element, look: Look, ways: Ways = []): Rough[] {
  const finds: Rough[] = [];
  for (const way of ways) {
    const found = follow(way, root, look);
    if (found === undefined || typeof found === 'boolean') continue;
    const find = typeof found === 'string' ? clean(found) : found;
    if (find === '' || (typeof find === 'string' && find.length > LONGEST)) continue;
    finds.push(find);
    if (isPlain(find)) break;
  }
  return finds;
}

const orNone = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

/** One ungrouped whole number and nothing else like it: it will be understood, further ways need not be tried. */
const isPlain = (find: Rough): boolean =>
  typeof find === 'object' && !('sum' in find) && (!('exact' in find) || /^[^\p{Nd}]*\d+[^\p{Nd}]*$/u.test(find.exact));
