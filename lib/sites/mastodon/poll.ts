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
 * The votes in a poll, not the people: those of its options together. Where they are not shown, the number of the
 * poll's line, but only where each person has one vote.
 */
export const pollVotes: ExtractorFunction = (root, context) => {
  const line = first(root, LINE, context)?.cloneNode(true) as Element | undefined;
  for (const part of line?.querySelectorAll(OTHERS) ?? []) part.remove();
  const total = line ? textOf(line) : '';
  const people = wholeNumberIn(total);
  const votes = all(root, OPTION, context).map((option) => wholeNumberIn(option.getAttribute('title') ?? ''));
  const sum = votes.reduce((a, b) => (a === undefined || b === undefined ? undefined : a + b), 0);
  // a poll may hide its options' votes while it runs: they are zeros then
  if (votes.length > 0 && sum !== undefined && sum >= (people ?? 0)) return { exact: String(sum) };
  return people === undefined || first(root, SEVERAL, context) ? undefined : { exact: total };
};

/** The one whole number of a text, in any language; undefined: none, several, or one with marks that do not group. */
function wholeNumberIn(text: string): number | undefined {
  const [numeral, more] = numeralsOf(plainText(text), false);
  const digits = numeral && !more ? groupedDigits(numeral.mantissa, true) : undefined;
  return digits === undefined ? undefined : Number(digits);
}

/** What this file's own functions look for. */
export const POLL_LITERALS = [OPTION, LINE, OTHERS, SEVERAL];
