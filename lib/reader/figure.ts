import type { Kind } from '../account';
import type { Way } from '../site';
import { all, first } from './find';
import { textOf } from './text';

/** What must stand in a figure's text, by kind. */
export type KindWords = Partial<Record<Kind, RegExp>>;

/**
 * One of several counts that stand in a row, each with its word ("782 comments", "114 shares"); what is zero is left out of the
 * row. So: the figure with the kind's word; else zero, where the kind's button is there and every number in the row is known to
 * be of another kind; else nothing. Words of a language that is not in the table give nothing.
 */
export function figure(kind: Kind, row: string, words: KindWords, button: string): Way {
  return (root, look) => {
    const texts = all(root, row, look).map(textOf);
    const own = texts.find((text) => words[kind]?.test(text));
    if (own !== undefined) return own;
    const isKnown = (text: string) => !/\p{Nd}/u.test(text) || Object.values(words).some((word) => word.test(text));
    return texts.every(isKnown) && first(root, button, look) ? { exact: '0' } : undefined;
  };
}
