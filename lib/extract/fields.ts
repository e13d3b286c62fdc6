import type { Miss, RawCount } from '../model';
import type { Site } from '../sites/Site';
import { handleOf } from './address';
import type { Extracted, Extractors, PageContext } from './Extractor';
import { extract } from './find';
import { clean } from './text';

/** Gathers the fields of one item, each by its ways. Counts and moments stay as they stand: every way's find, surest first. */
export interface Fields {
  count(ways?: Extractors): RawCount[] | undefined;
  moment(ways?: Extractors): string[] | undefined;
  text(ways?: Extractors): string | undefined;
  handle(field: string, ways?: Extractors): string | undefined;
  flag(ways?: Extractors): boolean | undefined;
}

/** No count and no time is longer: longer text is something else. */
const LONGEST = 300;

/** Field readers for an element. Misses are added to the list given. */
export function fieldsOf(root: Element, look: PageContext, site: Site, misses: Miss[]): Fields {
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

function firstOf<T>(
  root: Element,
  look: PageContext,
  ways: Extractors = [],
  take: (found: Extracted) => T | undefined,
): T | undefined {
  for (const way of ways) {
    const found = extract(way, root, look);
    const value = found === undefined || found === '' ? undefined : take(found);
    if (value !== undefined) return value;
  }
  return undefined;
}

function gather(root: Element, look: PageContext, ways: Extractors = []): RawCount[] {
  const finds: RawCount[] = [];
  for (const way of ways) {
    const found = extract(way, root, look);
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
const isPlain = (find: RawCount): boolean =>
  typeof find === 'object' && !('sum' in find) && (!('exact' in find) || /^[^\p{Nd}]*\d+[^\p{Nd}]*$/u.test(find.exact));
