import type { Glance } from '../lib/account';
import { drawMark } from './drawMark';
import { dress, element } from './element';
import { HoverCard } from './HoverCard';
import type { CardProps, ShowCard } from './showCard';

/** What a badge is made of. */
export interface BadgeProps extends CardProps {
  /** A chip beside an author: mark and ratio only. */
  compact?: boolean;
  /** Shows its card; undefined while what draws cards is not there yet. */
  showCard: (...card: Parameters<ShowCard>) => HTMLElement | undefined;
}

const cards = new WeakMap<Element, HoverCard>();
const drawn = new WeakMap<Element, Pick<BadgeProps, 'glance' | 'theme'>>();

/**
 * Draws the badge beside a name into a shadow root, or brings the one there up to date: one pill, a mark, a text. Its card opens
 * on hover, keyboard focus and tap. Plain elements, so that a page with fifty chips carries no library.
 */
export function drawBadge(root: ParentNode, props: BadgeProps): void {
  const { glance, theme, compact = false } = props;
  const pill = root.querySelector<HTMLElement>('button.badge') ?? element('button', { type: 'button' });
  const before = drawn.get(pill);
  if (before?.glance === glance && before.theme === theme) return;
  drawn.set(pill, { glance, theme });
  dress(pill, {
    class: compact ? 'badge compact' : 'badge',
    'data-tone': glance.tone,
    'data-theme': theme,
    'aria-label': glance.spoken,
  });
  pill.replaceChildren(...inner(glance, compact));
  const known = cards.get(pill);
  const show = (): HTMLElement | undefined => props.showCard(pill, props);
  known?.update(show);
  if (known) return;
  root.append(pill);
  cards.set(pill, new HoverCard(pill, show));
}

function inner(glance: Glance, compact: boolean): (Node | string)[] {
  const dot = drawMark(glance.tone);
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
