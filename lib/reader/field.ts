import type { Count, Miss, Moment } from '../account';
import type { Found, Look, Site, Ways } from '../site';
import { readCount } from './count';
import { handleOf } from './page';
import { clean } from './text';
import { readTime } from './time';
import { follow } from './ways';

/** Reads the fields of one item: each by its ways, and what could not be understood becomes a miss. */
export interface Fields {
  count(field: string, ways?: Ways): Count | undefined;
  text(field: string, ways?: Ways): string | undefined;
  handle(field: string, ways?: Ways): string | undefined;
  moment(field: string, ways?: Ways): Moment | undefined;
  flag(field: string, ways?: Ways): boolean | undefined;
}

/** Field readers for an element. Misses are added to the list given. */
export function fieldsOf(root: Element, look: Look, site: Site, misses: Miss[]): Fields {
  const read = <T>(
    field: string,
    ways: Ways | undefined,
    understand: (found: Found) => T | undefined,
  ): T | undefined => {
    let stood = false;
    for (const way of ways ?? []) {
      const found = follow(way, root, look);
      if (found === undefined || found === '') continue;
      const value = understand(found);
      if (value !== undefined) return value;
      stood = true;
    }
    if (stood) misses.push({ field, why: 'it stands on the page in a form that is not understood' });
    return undefined;
  };
  return {
    count: (field, ways) => read(field, ways, (found) => toCount(found, look)),
    text: (field, ways) => read(field, ways, (found) => (typeof found === 'string' ? clean(found) : undefined)),
    handle: (field, ways) =>
      read(field, ways, (found) => (typeof found === 'string' ? handleOf(site, clean(found), look.url) : undefined)),
    moment: (field, ways) =>
      read(field, ways, (found) =>
        typeof found === 'string' ? readTime(clean(found), look.lang, look.at) : undefined,
      ),
    flag: (field, ways) => read(field, ways, (found) => (typeof found === 'boolean' ? found : true)),
  };
}

function toCount(found: Found, look: Look): Count | undefined {
  if (typeof found === 'string') return readCount(found, look.lang, look.shown);
  return typeof found === 'object' ? found : undefined;
}
