import type { Kind } from '../../model';
import type { Extractor } from '../Extractor';
import { all } from '../find';
import { textOf } from '../text';

/** A row of counts, each with its word: "782 comments", "114 shares". */
export interface FigureRow {
  /** Its figures. */
  figures: string;
  /** What must stand in a figure's text, by kind. */
  words: Partial<Record<Kind, RegExp>>;
  /** Whole texts that say their number in words (Arabic: "two comments" is one word). */
  spelled?: Record<string, string>;
}

/**
 * The row's figure of one kind. What is zero is left out of the row, so zero, where the kind's button is there and every number
 * in the row is known to be of another kind; else nothing. Words that are not in the table give nothing.
 */
export function figure(kind: Kind, { figures, words, spelled = {} }: FigureRow, button: string): Extractor {
  return (root, look) => {
    const row = all(root, `${figures}, ${button}`, look);
    const end = row.findIndex((el) => el.matches(button));
    // the row stands before the buttons; what is behind them is something else ("View 3 more comments")
    const texts = row.slice(0, end < 0 ? undefined : end).map(textOf);
    const own = texts.find((text) => words[kind]?.test(text));
    if (own !== undefined) return spelled[own] ? { exact: spelled[own] } : own;
    // words without a number may spell one ("one comment" in Hebrew)
    const isKnown = (text: string) => Object.values(words).some((word) => word.test(text));
    return end >= 0 && texts.every(isKnown) ? { exact: '0' } : undefined;
  };
}
