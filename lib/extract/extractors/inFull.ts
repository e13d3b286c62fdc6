import type { Extractor, PageContext } from '../Extractor';
import { all, first } from '../find';
import { clean } from '../text';

/** Four digits and more, grouped or not: no length, age or place in a list is as long. */
const LONG = /\p{Nd}(?:[.,'’٬\u00a0\u202f]?\p{Nd}){3,}/gu;

/**
 * The one long number of an aria-label that says everything about an item ("Tides, by Mira Halvorsen 77,097 views 1 day ago
 * 9 minutes"), once the texts people chose themselves (the `title` of the element and of each match of `names`) are taken out. A
 * label that does not hold them, holds two long numbers, or lacks the `words` for what is counted (a stream's viewers stand there
 * too), gives nothing.
 */
export function inFull(selector: string, names: string, words: RegExp): Extractor {
  return (root, look) => {
    const label = first(root, selector, look)?.getAttribute('aria-label');
    const rest = label && withoutAll(clean(label), titlesOf(root, `${selector}, ${names}`, look));
    const [number, ...others] = rest && words.test(rest) ? (rest.match(LONG) ?? []) : [];
    return number && others.length === 0 ? { exact: number } : undefined;
  };
}

function titlesOf(root: Element, selector: string, look: PageContext): string[] {
  const titles = all(root, selector, look).map((el) => clean(el.getAttribute('title') ?? ''));
  return [...new Set(titles)].filter((title) => title !== '');
}

function withoutAll(label: string, texts: readonly string[]): string | undefined {
  if (texts.length === 0 || !texts.every((text) => label.includes(text))) return undefined;
  return texts.reduce((rest, text) => rest.replace(text, ' | '), label);
}
