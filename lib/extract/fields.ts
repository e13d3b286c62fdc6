import type { Miss, RawCount } from '../model';
import type { Site } from '../sites/Site';
import { parseHandle } from './address';
import type { Extracted, Extractors, PageContext } from './Extractor';
import { extract, extractFlag } from './elements';
import { clean } from './text';

/** Extracts the fields of one item. Counts and moments stay as printed: what every extractor finds, surest first. */
export interface Fields {
  count(extractors?: Extractors): RawCount[] | undefined;
  moment(extractors?: Extractors): string[] | undefined;
  text(extractors?: Extractors): string | undefined;
  handle(field: string, extractors?: Extractors): string | undefined;
  flag(extractors?: Extractors): boolean | undefined;
}

/** No count and no time is longer: longer text is something else. */
const LONGEST = 300;

/** The fields of an element. Misses are added to the list given. */
export function fieldsAt(root: Element, context: PageContext, site: Site, misses: Miss[]): Fields {
  return {
    count: (extractors) => orUndefined(candidatesOf(root, context, extractors)),
    moment: (extractors) =>
      orUndefined(candidatesOf(root, context, extractors).filter((candidate) => typeof candidate === 'string')),
    text: (extractors) =>
      firstOf(root, context, extractors, (found) => (typeof found === 'string' ? clean(found) : undefined)),
    handle: (field, extractors) => {
      let isFound = false;
      const handle = firstOf(root, context, extractors, (found) => {
        isFound = true;
        return typeof found === 'string' ? parseHandle(site, clean(found), context.url) : undefined;
      });
      if (isFound && handle === undefined) misses.push({ field, why: 'not understood' });
      return handle;
    },
    flag: (extractors = []) => {
      for (const extractor of extractors) {
        const flag = extractFlag(extractor, root, context);
        if (flag !== undefined) return flag;
      }
      return undefined;
    },
  };
}

function firstOf<T>(
  root: Element,
  context: PageContext,
  extractors: Extractors = [],
  take: (found: Extracted) => T | undefined,
): T | undefined {
  for (const extractor of extractors) {
    const found = extract(extractor, root, context);
    const value = found === undefined || found === '' ? undefined : take(found);
    if (value !== undefined) return value;
  }
  return undefined;
}

function candidatesOf(root: Element, context: PageContext, extractors: Extractors = []): RawCount[] {
  const candidates: RawCount[] = [];
  for (const extractor of extractors) {
    const found = extract(extractor, root, context);
    if (found === undefined || typeof found === 'boolean') continue;
    const candidate = typeof found === 'string' ? clean(found) : found;
    if (candidate === '' || (typeof candidate === 'string' && candidate.length > LONGEST)) continue;
    candidates.push(candidate);
    if (isPlain(candidate)) break;
  }
  return candidates;
}

const orUndefined = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

/** One ungrouped whole number and nothing else like it: it will be understood, further extractors need not be tried. */
const isPlain = (candidate: RawCount): boolean =>
  typeof candidate === 'object' &&
  !('sum' in candidate) &&
  (!('exact' in candidate) || /^[^\p{Nd}]*\d+[^\p{Nd}]*$/u.test(candidate.exact));
