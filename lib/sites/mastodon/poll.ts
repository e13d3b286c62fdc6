import type { ExtractorFunction } from '../../extract/Extractor';
import { all, first } from '../../extract/elements';
import { textOf } from '../../extract/text';
import { groupedDigits, numeralsOf, plainText } from '../../parse/numerals';

const OPTION = '.poll__number[title]'; // 2026-11
/** How many took part; beside buttons, and the time that is left. */
const [LINE, OTHERS] = ['.poll__footer', 'button, time']; // 2026-11
/** One person may choose several answers. */
const SEVERAL = '.poll input[type="checkbox"]'; // 2026-11

/**
 * How many took part in a poll, by its line, which counts people (in old releases votes). Where that holds no number:
 * the votes of its options together, but only where each person has one.
 */
export const pollVotes: ExtractorFunction = (root, context) => {
  const line = first(root, LINE, context)?.cloneNode(true) as Element | undefined;
  for (const part of line?.querySelectorAll(OTHERS) ?? []) part.remove();
  const total = line ? textOf(line) : '';
  if (wholeNumberIn(total) !== undefined) return { exact: total };
  const votes = all(root, OPTION, context).map((option) => wholeNumberIn(option.getAttribute('title') ?? ''));
  const sum = votes.reduce((a, b) => (a === undefined || b === undefined ? undefined : a + b), 0);
  return votes.length === 0 || sum === undefined || first(root, SEVERAL, context) ? undefined : { exact: String(sum) };
};

/** The one whole number of a text, in any language; undefined: none, several, or one with marks that do not group. */
function wholeNumberIn(text: string): number | undefined {
  const [numeral, more] = numeralsOf(plainText(text), false);
  const digits = numeral && !more ? groupedDigits(numeral.mantissa, true) : undefined;
  return digits === undefined ? undefined : Number(digits);
}

/** What this file's own functions look for. */
export const POLL_LITERALS = [OPTION, LINE, OTHERS, SEVERAL];
