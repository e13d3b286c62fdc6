import { digitsOf, randomFrom, seedOf } from '../../../fixtures/random';
import type { Face } from '../../../fixtures/scene';
import { portrait } from '../../page';
import { type Branch, h, type Kid } from '../../tree';

/** The tail Facebook hangs on every link. */
export function tracked(path: string, key: string): string {
  return `https://www.facebook.com${path}${path.includes('?') ? '&' : '?'}__cft__[0]=AZ${digitsOf(12, key, 'cft')}&__tn__=-UC%2CP-R`;
}

/** A text span, as Facebook prints nearly every word. */
export function words(style: string, ...kids: Kid[]): Branch {
  return h('span', { dir: 'auto', class: 'x193iq5w', style: style || undefined }, ...kids);
}

/** A picture: an image in a masked drawing. */
export function picture(face: Face, size: number, label: boolean): Branch {
  const box = `height: ${size}px; width: ${size}px; border-radius: 50%`;
  const naming = label ? { 'aria-label': face.name, role: 'img' } : { 'aria-hidden': 'true', role: 'none' };
  return h(
    'svg',
    { ...naming, style: box, viewBox: '0 0 40 40' },
    h('image', { href: portrait(face.handle), width: '40', height: '40' }),
  );
}

/** The hidden quotations that stand in every post of somebody logged in. */
export function decoy(): Branch {
  return h(
    'div',
    { 'aria-hidden': 'true', style: 'position: absolute; opacity: 0; width: 1px; height: 1px; overflow: hidden' },
    h('blockquote', {}, h('span', { dir: 'auto' }, h('span', {}, 'Facebook'))),
    h('div', { 'aria-hidden': 'true', role: 'button', tabindex: '-1' }),
  );
}

/** A time nobody can read out of the document: its letters among others, put in order by style alone. */
export function scrambled(text: string, key: string): Branch {
  const random = randomFrom(seedOf(key, 'scrambled'));
  const real = [...text].map((char, place) => h('span', { style: `order: ${place}` }, char));
  const noise = [...'Sponsored118ctm4'].map((char) =>
    h('span', { style: 'order: 99; position: absolute; top: 3em' }, char),
  );
  const mixed = [...real, ...noise]
    .map((span) => ({ span, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ span }) => span);
  return h(
    'a',
    { href: `?__cft__[0]=AZ${digitsOf(12, key)}&__tn__=%2CO%2CP-R`, role: 'link', tabindex: '0' },
    h('span', {}, h('span', {}, h('span', { style: 'display: flex; position: relative; overflow: hidden' }, ...mixed))),
  );
}

/** A plain button. */
export function push(label: string, strong = false): Branch {
  const style = `display: inline-block; padding: 8px 16px; border-radius: 6px; font-weight: 600; cursor: pointer; background: ${strong ? '#0866ff; color: #fff' : 'var(--wash)'}`;
  return h(
    'div',
    { 'aria-label': label, role: 'button', tabindex: '0', style },
    h('div', { role: 'none' }, words('', h('span', {}, label))),
  );
}
