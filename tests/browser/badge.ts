import type { Page } from 'playwright-core';
import { inClosedRoots } from './closedRoots';
import { until } from './until';

/** A badge or chip as it stands on a page. */
export interface BadgeShown {
  /** "1:633 answer" */
  text: string;
  /** Its sentence for screen readers. */
  spoken: string;
  tone: string;
  /** A chip: mark and ratio only. */
  compact: boolean;
  /** It has a size on the page. */
  visible: boolean;
  /** Text of what stands before it. */
  beside: string;
  /** Attributes and classes of the one element of ours that the page can see. */
  traces: string[];
  /** What its card says; missing while closed. */
  card?: string;
}

/** Every badge and chip on a page, in document order. */
export async function readBadges(page: Page): Promise<BadgeShown[]> {
  const found = await inClosedRoots(
    page,
    (root) => {
      const pill = root.querySelector('button.badge');
      if (!pill) return undefined;
      const card = root.querySelector<HTMLElement>('.card');
      return {
        text: pill.textContent ?? '',
        spoken: pill.getAttribute('aria-label') ?? '',
        tone: pill.getAttribute('data-tone') ?? '',
        compact: pill.classList.contains('compact'),
        visible: pill.getBoundingClientRect().width > 0,
        beside: root.host.previousElementSibling?.textContent ?? root.host.parentElement?.textContent ?? '',
        traces: [...root.host.attributes].map(({ name }) => name),
        ...(card
          ? {
              card: [...card.querySelectorAll('header, p, dt, dd, footer > *')]
                .map((part) => part.textContent)
                .join('\n'),
            }
          : {}),
      };
    },
    undefined,
  );
  return found.filter((badge) => badge !== undefined);
}

/** The badge beside the page's own name, once it is there and is as wanted. */
export function waitForBadge(page: Page, wanted: (badge: BadgeShown) => boolean = () => true): Promise<BadgeShown> {
  return until(`a badge on ${page.url()}`, async () =>
    (await readBadges(page)).find((badge) => !badge.compact && badge.visible && wanted(badge)),
  );
}

/** Opens the badge's card with a click, as a tap does, and gives its text. */
export async function openCard(page: Page): Promise<string> {
  await inClosedRoots(
    page,
    (root) => root.querySelector<HTMLElement>('button.badge:not(.compact)')?.click(),
    undefined,
  );
  return until('the card', async () => (await waitForBadge(page)).card);
}
