import type { Glance } from '../lib/account';
import { type CardProps, drawCard, lift, mark } from './drawCard';
import { dress, element } from './element';
import { HoverCard } from './HoverCard';

/** What a badge is made of. */
export interface BadgeProps extends CardProps {
  /** A chip beside an author: mark and ratio only. */
  compact?: boolean;
}

const cards = new WeakMap<Element, HoverCard>();

/**
 * Draws the badge beside a name into a shadow root, or brings the one there up to date: one pill, a mark, a text. Its card opens
 * on hover, keyboard focus and tap. Plain elements, so that a page with fifty chips carries no library.
 */
export function drawBadge(root: ParentNode, props: BadgeProps): void {
  const { glance, theme, compact = false } = props;
  const pill = root.querySelector<HTMLElement>('button.badge') ?? element('button', { type: 'button' });
  dress(pill, {
    class: compact ? 'badge compact' : 'badge',
    'data-tone': glance.tone,
    'data-theme': theme,
    'aria-label': glance.spoken,
  });
  pill.replaceChildren(...inner(glance, compact));
  const known = cards.get(pill);
  known?.update(() => drawCard(props));
  if (known) return;
  root.append(pill);
  cards.set(pill, new HoverCard(pill, () => drawCard(props), lift));
}

function inner(glance: Glance, compact: boolean): (Node | string)[] {
  const dot = mark(glance.tone);
  const ratio = glance.ratio ?? '';
  return compact ? [dot, ratio] : [dot, ratio, element('span', {}, glance.word)];
}

/** Takes a badge down with its card and listeners. */
export function eraseBadge(root: ParentNode): void {
  const pill = root.querySelector('button.badge');
  if (!pill) return;
  cards.get(pill)?.close();
  pill.remove();
}
