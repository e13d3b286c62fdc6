import type { BadgeText } from '../../lib/model';
import { element } from './element';

/** The plain dot of a word; decoration, as the word is beside it. */
export function drawMark(tone: BadgeText['tone']): HTMLElement {
  return element('i', { class: 'mark', 'data-tone': tone, 'aria-hidden': 'true' });
}
