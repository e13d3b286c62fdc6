import type { Page } from 'playwright-core';
import { inClosedRoots } from './closedRoots';
import { plainText } from './plainText';
import { until } from './until';

/** A badge or chip as it stands on a page. */
export interface BadgeShown {
  /** All of it: "1:633answer" */
  text: string;
  /** "1:633"; empty where there is no figure yet. */
  ratio: string;
  /** "answer"; empty on a chip. */
  word: string;
  /** Its sentence for screen readers. */
  spoken: string;
  tone: string;
  /** A chip: mark and ratio only. */
  compact: boolean;
  /** It has a size on the page. */
  visible: boolean;
  box: Box;
  /** Text of what stands before it. */
  beside: string;
  /** Attributes and classes of the one element of ours that the page can see. */
  traces: string[];
  /** What its card says; missing while closed. */
  card?: string;
  cardBox?: Box;
}

/** CSS pixels from the window's corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Every badge and chip on a page, in document order. */
export async function readBadges(page: Page): Promise<BadgeShown[]> {
  const found = await inClosedRoots(
    page,
    (root) => {
      const pill = root.querySelector('button.badge');
      if (!pill) return undefined;
      const box = (element: Element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height };
      };
      const card = root.querySelector('.card');
      const lines = [...(card?.querySelectorAll('header, p, dt, dd, footer > *') ?? [])].map(
        (line) => line.textContent,
      );
      return {
        text: pill.textContent ?? '',
        ratio: [...pill.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(''),
        word: pill.querySelector(':scope > span:last-child')?.textContent ?? '',
        spoken: pill.getAttribute('aria-label') ?? '',
        tone: pill.getAttribute('data-tone') ?? '',
        compact: pill.classList.contains('compact'),
        visible: pill.getBoundingClientRect().width > 0,
        box: box(pill),
        beside: root.host.previousElementSibling?.textContent ?? root.host.parentElement?.textContent ?? '',
        traces: [...root.host.attributes].map(({ name }) => name),
        ...(card ? { card: lines.join('\n'), cardBox: box(card) } : {}),
      };
    },
    undefined,
  );
  return found.flatMap((badge) =>
    badge
      ? {
          ...badge,
          text: plainText(badge.text),
          ratio: plainText(badge.ratio),
          spoken: plainText(badge.spoken),
          ...(badge.card ? { card: plainText(badge.card) } : {}),
        }
      : [],
  );
}

/** The badge beside the page's own name, once it is there and is as wanted. */
export function waitForBadge(page: Page, wanted: (badge: BadgeShown) => boolean = () => true): Promise<BadgeShown> {
  return until(`a badge on ${page.url()}`, async () =>
    (await readBadges(page)).find((badge) => !badge.compact && badge.visible && wanted(badge)),
  );
}

/** Opens the badge's card with a click, as a tap does. */
export async function openCard(page: Page): Promise<BadgeShown & Required<Pick<BadgeShown, 'card' | 'cardBox'>>> {
  await inClosedRoots(
    page,
    (root) => root.querySelector<HTMLElement>('button.badge:not(.compact)')?.click(),
    undefined,
  );
  const opened = await waitForBadge(page, ({ card }) => card !== undefined);
  const { card = '', cardBox = opened.box } = opened;
  return { ...opened, card, cardBox };
}
