import type { PageContext } from '../Extractor';

/** The same part of the document, unless its title names another "@account": an older list may still stand under a new address. */
export function titled(
  scope: (root: Element) => Element | undefined,
): (root: Element, look: PageContext) => Element | undefined {
  return (root, { page }) => {
    const named = /@([\w.-]+)/.exec(root.querySelector('title')?.textContent ?? '')?.[1]?.toLowerCase();
    return named && page.handle && named !== page.handle ? undefined : scope(root);
  };
}
