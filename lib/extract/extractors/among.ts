import type { Extractor, PageContext } from '../Extractor';
import { all } from '../find';
import { clean, textOf } from '../text';

/** The last of several short texts that says what is wanted, in words or in its label: "49K views" of "Mira · 49K views · 3 days ago". */
export function among(selector: string, words: RegExp): Extractor {
  return (root, look) => {
    const texts = all(root, selector, look);
    const own = texts[placeOf(texts, words)];
    return own && textOf(own);
  };
}

/** The text right behind it, as its label spells it out where it has one: "3 days ago". */
export function behind(selector: string, words: RegExp): Extractor {
  return (root, look: PageContext) => {
    const texts = all(root, selector, look);
    const place = placeOf(texts, words);
    const next = place < 0 ? undefined : texts[place + 1];
    return next && (next.getAttribute('aria-label') || textOf(next));
  };
}

const placeOf = (texts: readonly Element[], words: RegExp): number =>
  texts.findLastIndex((el) => words.test(textOf(el)) || words.test(clean(el.getAttribute('aria-label') ?? '')));
