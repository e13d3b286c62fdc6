import type { JsonObject } from '../../extract/json';
import type { EntitySource } from '../../extract/schemaOrg';

/**
 * The video of the address in the page's microdata (schema.org as attributes), as an object: its texts and its
 * counters.
 */
export const microdata: EntitySource = (root, { page }) =>
  [...root.ownerDocument.querySelectorAll('[itemprop="identifier"]')]
    .filter((identifier) => page.postId !== undefined && identifier.getAttribute('content') === page.postId)
    .flatMap((identifier) => identifier.closest('[itemscope]') ?? identifier.parentElement ?? [])
    .map((item) => ({
      ...textsOf(item),
      interactionStatistic: [...item.querySelectorAll('[itemprop="interactionStatistic"]')].map(textsOf),
    }));

/** The first of a name wins. */
const textsOf = (item: Element): JsonObject =>
  Object.fromEntries(
    [...item.querySelectorAll('[itemprop][content]')]
      .reverse()
      .map((text) => [text.getAttribute('itemprop') ?? '', text.getAttribute('content')]),
  );

/** What this file's own functions look for. */
export const MICRODATA_LITERALS = [
  ...['[itemprop="identifier"]', '[itemprop="interactionStatistic"]', '[itemprop="interactionType"]'],
  ...['[itemprop="userInteractionCount"]', '[itemscope]'],
];
