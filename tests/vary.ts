import { at, randomFrom, seedOf, shuffled } from './fixtures/random';

/** What a site may change about its pages from one day to the next without meaning anything by it. */
export const CHANGES = ['wrapped', 'reordered', 'rehashed', 'siblings', 'comments', 'absolute', 'all'] as const;
export type Change = (typeof CHANGES)[number];

type Random = () => number;

/** Their insides are no page. */
const CLOSED = 'script, style, svg, svg *, select, select *, head *, title, textarea, template';
const NAMES = ['x1q0g3np', 'css-1a2b', 'r-18u37iz', 'v-4f', 'slot', 'Box'];

/** Changes the document, which stands at `url`, as `change` says; the same for the same seed. */
export function vary(document: Document, url: string, change: Change, ...seed: (string | number)[]): void {
  const random = randomFrom(seedOf(change, ...seed));
  const elements = [...document.body.querySelectorAll('*')].filter((element) => !element.matches(CLOSED));
  if (change === 'wrapped' || change === 'all') wrap(document, elements, random);
  if (change === 'siblings' || change === 'all') insertSiblings(document, elements, random);
  if (change === 'comments' || change === 'all') insertComments(document, elements, random);
  if (change === 'reordered' || change === 'all') reorder(document, random);
  if (change === 'rehashed') rehash(document, random);
  if (change === 'absolute') spellOut(document, url);
}

/** One element in twelve gets a box of its own. */
function wrap(document: Document, elements: readonly Element[], random: Random): void {
  for (const element of elements) {
    if (random() > 1 / 12 || !element.parentNode) continue;
    const box = document.createElement('div');
    box.setAttribute('class', at(NAMES, Math.floor(random() * NAMES.length)));
    element.replaceWith(box);
    box.append(element);
  }
}

/** Elements nobody knows, before, between and after: empty ones everywhere, words only where boxes stand. */
function insertSiblings(document: Document, elements: readonly Element[], random: Random): void {
  for (const element of elements) {
    if (random() > 1 / 12 || !element.parentElement) continue;
    const stranger = document.createElement(random() < 0.5 ? 'div' : 'span');
    stranger.setAttribute('data-unknown', '');
    if (isBox(element.parentElement) && random() < 0.5)
      stranger.textContent = at(['New', 'Try it', '·'], Math.floor(random() * 3));
    if (random() < 0.5) element.before(stranger);
    else element.after(stranger);
  }
}

/** Holds two and more elements and no words of its own. */
const isBox = (element: Element): boolean =>
  element.children.length > 1 &&
  [...element.childNodes].every((node) => node.nodeType !== 3 || !node.nodeValue?.trim());

/** Comments anywhere, white space between boxes. */
function insertComments(document: Document, elements: readonly Element[], random: Random): void {
  for (const element of elements) {
    if (random() > 1 / 4 || !element.parentElement) continue;
    element.before(document.createComment(` ${Math.floor(random() * 1e6)} `));
    element.append(document.createComment('/'));
    if (isBox(element.parentElement)) element.after(document.createTextNode('\n  '));
  }
}

function reorder(document: Document, random: Random): void {
  for (const element of document.querySelectorAll('body *, html, body')) {
    const attributes = [...element.attributes].map(({ name, value }) => ({ name, value }));
    for (const { name } of attributes) element.removeAttribute(name);
    for (const { name, value } of shuffled(attributes, random)) element.setAttribute(name, value);
  }
}

/** Class names a build makes (there is a digit in them) become others, the same everywhere; names that are words stay. */
function rehash(document: Document, random: Random): void {
  const salt = random();
  const hashed = (part: string): string => `x${seedOf(part, salt).toString(36)}`;
  for (const element of document.querySelectorAll('body [class]')) {
    const names = element.getAttribute('class') ?? '';
    element.setAttribute('class', names.replace(/[a-z]*\d[a-z\d]*/gi, hashed));
  }
}

/** Links as browsers save them: with the host they lead to. */
function spellOut(document: Document, url: string): void {
  for (const link of document.querySelectorAll('a[href^="/"]'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', url).href);
}
