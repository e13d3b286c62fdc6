import { HoverCard } from './HoverCard';
import { type CardProps, showCard } from './showCard';

/** Gives a pill its card, the same one however often it is asked for; `latest`: the current content, undefined once the pill is gone. */
export type AttachCard = (pill: HTMLElement, latest: () => CardProps | undefined) => HoverCard;

const cards = new WeakMap<Element, HoverCard>();

/** Makes the card of a pill at its first call. */
export const attachCard: AttachCard = (pill, latest) => {
  const known = cards.get(pill);
  if (known) return known;
  const card = new HoverCard(pill, () => {
    const props = latest();
    return props && showCard(pill, props);
  });
  cards.set(pill, card);
  return card;
};
