import type { Extractor, PageContext } from '../Extractor';
import { textOf } from '../text';

/** Links to a part of the account's own page: "/ada/followers", "profile.php?id=42&sk=followers". */
function ownLinks(root: Element, { url, page }: PageContext, parts: readonly string[]): Element[] {
  return [...root.querySelectorAll('a[href]')].filter((link) => {
    const address = URL.parse(link.getAttribute('href') ?? '', url);
    if (!address || address.host !== url.host) return false;
    const said = [...address.pathname.split('/'), ...address.searchParams.values()];
    return said.some((part) => part.toLowerCase() === page.handle) && said.some((part) => parts.includes(part));
  });
}

/** The words of the first link to a part of the account's own page that says a number; a tab's does not count. */
export function own(part: string): Extractor {
  return (root, look) =>
    ownLinks(root, look, [part])
      .filter((link) => link.getAttribute('role') !== 'tab')
      .map(textOf)
      .find((text) => /\p{Nd}/u.test(text));
}

/** Is there a link to any of these parts of the account's own page? With `expected` false: is there none? */
export function hasOwn(parts: readonly string[], expected = true): Extractor {
  return (root, look) => ownLinks(root, look, parts).length > 0 === expected;
}
