import type { BadgeText } from '../../lib/model';
import css from './Card.css?inline';
import { drawMark } from './drawMark';
import { element } from './element';
import { place } from './place';

/** What a card is made of. */
export interface CardProps {
  glance: BadgeText;
  theme: 'light' | 'dark';
  /** Opens "How this is worked out"; without it the card has no way there. */
  onHow?: () => void;
}

/** Draws a pill's card and puts it behind the pill, in the browser's top layer. */
export function showCard(pill: HTMLElement, props: CardProps): HTMLElement {
  const card = drawCard(props);
  pill.after(card);
  lift(card, pill);
  return card;
}

/** A badge's explanation, with its style: the word, the rate with its range, three reasons, the evidence. */
function drawCard({ glance, theme, onHow }: CardProps): HTMLElement {
  const how = onHow && glance.how ? element('button', { type: 'button' }, glance.how) : undefined;
  if (how && onHow) how.addEventListener('click', onHow);
  return element(
    'section',
    {
      class: 'card',
      popover: 'manual',
      'data-tone': glance.tone,
      'data-theme': theme,
      'aria-label': glance.title,
      dir: 'auto',
    },
    element('style', {}, css),
    element('header', {}, drawMark(glance.tone), glance.title),
    element('p', {}, glance.summary),
    element(
      'dl',
      {},
      ...glance.reasons.map(({ label, value }) =>
        element('div', {}, element('dt', {}, label), element('dd', {}, value)),
      ),
    ),
    element('footer', {}, ...glance.footer.map((text) => element('span', {}, text)), how),
  );
}

/** Puts the card beside its pill, in the browser's top layer: no parent of the page can cut it off. */
function lift(card: HTMLElement, pill: HTMLElement): void {
  if (!card.matches(':popover-open')) card.showPopover?.();
  const rtl = getComputedStyle(pill).direction === 'rtl';
  const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const { left, top } = place(pill.getBoundingClientRect(), size, room, rtl);
  card.style.setProperty('--left', `${left}px`);
  card.style.setProperty('--top', `${top}px`);
}
