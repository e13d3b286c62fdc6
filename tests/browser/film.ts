import type { Page } from 'playwright-core';
import { inIsolatedWorld } from './isolatedWorld';

/** A badge or chip that could be seen: its ratio, and the words of what it stands beside or in. */
export interface Shot {
  beside: string;
  ratio: string;
}

/**
 * From now on notes, frame by frame, every badge (or, `compact`, every chip) that can be seen with what it belongs to.
 * @param item where a chip belongs to: its nearest element of this kind, told by the `name` in it
 */
export function film(page: Page, extension: string, chips?: { item: string; name: string }): Promise<void> {
  return inIsolatedWorld(
    page,
    extension,
    `void (() => {
      const chips = ${JSON.stringify(chips ?? null)};
      const seen = (globalThis.seen = new Set());
      const besideOf = (mark) => chips
        ? mark.closest(chips.item)?.querySelector(chips.name)?.textContent
        : (mark.previousElementSibling ?? mark.parentElement)?.textContent;
      const look = () => {
        for (const mark of document.querySelectorAll('span:empty')) {
          if (mark.attributes.length > 0) continue;
          const pill = chrome.dom.openOrClosedShadowRoot(mark)?.querySelector('.badge');
          if (!pill || pill.classList.contains('compact') !== Boolean(chips) || pill.getBoundingClientRect().width === 0) continue;
          const ratio = [...pill.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('');
          seen.add(JSON.stringify({ beside: besideOf(mark) ?? '', ratio }));
        }
        requestAnimationFrame(look);
      };
      look();
    })()`,
  );
}

/** What was noted since, each sight once. */
export async function developed(page: Page, extension: string): Promise<Shot[]> {
  const seen = await inIsolatedWorld<string[]>(page, extension, '[...globalThis.seen]');
  return seen.map((shot) => JSON.parse(shot) as Shot);
}
