import type { Extractor } from '../Extractor';
import { first } from '../find';
import { textOf } from '../text';

/**
 * The words of the place where a number stands, if they say one. Else zero, for the site prints none for none; but only where no number
 * stands anywhere in the item, those of its other parts (`besides`: words, time) left aside.
 */
export function orZero(selector: string, besides: string): Extractor {
  return (root, look) => {
    const element = first(root, selector, look);
    const text = element && textOf(element);
    if (text === undefined || /\p{N}/u.test(text)) return text;
    const copy = root.cloneNode(true) as Element;
    for (const part of copy.querySelectorAll(besides)) part.remove();
    return /\p{N}/u.test(textOf(copy)) ? undefined : { exact: '0' };
  };
}
