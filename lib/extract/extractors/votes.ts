import { groupedDigits, numeralsOf, plainText } from '../../parse/numerals';
import type { Extractor } from '../Extractor';
import { all, first } from '../find';
import { textOf } from '../text';

/** How a poll stands on a page. */
export interface Poll {
  /** An option's own votes: the element and the attribute that says them, if it is told how the poll stands. */
  option: readonly [selector: string, attribute: string];
  /** The line that says how many took part. */
  line: string;
  /** What else stands in that line: buttons, the time that is left. */
  besides: string;
  /** A sign that one person may choose several answers. */
  several: string;
}

/**
 * The votes in a poll, not the people: those of its options together. Where they are not told, the number of the poll's line,
 * but only where each person has one vote.
 */
export function votes({ option: [selector, attribute], line, besides, several }: Poll): Extractor {
  return (root, look) => {
    const words = first(root, line, look)?.cloneNode(true) as Element | undefined;
    for (const part of words?.querySelectorAll(besides) ?? []) part.remove();
    const total = words ? textOf(words) : '';
    const people = wholeIn(total);
    const options = all(root, selector, look).map((option) => wholeIn(option.getAttribute(attribute) ?? ''));
    const sum = options.reduce<number | undefined>(
      (a, b) => (a === undefined || b === undefined ? undefined : a + b),
      0,
    );
    // a poll may hide its options' votes while it runs: they stand there as zeros
    if (options.length > 0 && sum !== undefined && sum >= (people ?? 0)) return { exact: String(sum) };
    return people === undefined || first(root, several, look) ? undefined : { exact: total };
  };
}

/** The one whole number of a text, in any language; undefined: none, several, or one with marks that do not group. */
function wholeIn(text: string): number | undefined {
  const [numeral, more] = numeralsOf(plainText(text), false);
  const digits = numeral && !more ? groupedDigits(numeral.mantissa, true) : undefined;
  return digits === undefined ? undefined : Number(digits);
}
