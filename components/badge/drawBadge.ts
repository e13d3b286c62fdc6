import type { AttachCard } from './attachCard';
import css from './Badge.css?inline';
import { drawMark } from './drawMark';
import { dress, element } from './element';
import type { CardProps } from './showCard';

/** What a badge is made of. */
export interface BadgeProps extends CardProps {
  /** A chip beside an author: mark and ratio only. */
  compact?: boolean;
  /** Brings what opens cards, which comes in a script of its own; undefined: it did not come this time. */
  fetchCards: () => Promise<AttachCard | undefined>;
}

const drawn = new WeakMap<Element, BadgeProps>();

/**
 * Draws the badge beside a name into a shadow root, or brings the one there up to date: one pill, a mark, a text. Plain elements,
 * so that a page with fifty chips carries no library. Its card comes once what opens cards is there.
 */
export function drawBadge(root: ParentNode, props: BadgeProps): void {
  const { glance, theme, compact = false } = props;
  const known = root.querySelector<HTMLElement>('button.badge');
  const pill = known ?? element('button', { type: 'button' });
  const before = drawn.get(pill);
  if (before?.glance === glance && before.theme === theme) return;
  drawn.set(pill, props);
  dress(pill, {
    class: compact ? 'badge compact' : 'badge',
    'data-tone': glance.tone,
    'data-theme': theme,
    'aria-label': glance.ariaLabel,
  });
  const dot = drawMark(glance.tone);
  const ratio = glance.ratio ?? '';
  pill.replaceChildren(...(compact ? [dot, ratio] : [dot, ratio, element('span', {}, glance.word)]));
  const cardOf = async () => (await props.fetchCards())?.(pill, () => drawn.get(pill));
  cardOf().then((card) => card?.update());
  if (known) return;
  // A style element in a closed root passes every page's content policy.
  root.append(element('style', {}, css), pill);
  // The badge is often inside a link or a row that opens something: a press must not reach it.
  pill.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    cardOf().then((card) => card?.press());
  });
  pill.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
  });
}

/** Takes a badge down with its card. */
export function eraseBadge(root: ParentNode): void {
  for (const part of root.querySelectorAll('button.badge')) drawn.delete(part);
  root.replaceChildren();
}
