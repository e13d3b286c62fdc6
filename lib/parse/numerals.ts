/** Digits, marks and groups: everything about printed numbers that no language decides. */

/** A number as it stands in a text: `mantissa` with its marks, and what stands before and behind it. */
export interface Numeral {
  mantissa: string;
  head: string;
  tail: string;
}

/** Hard spaces (no-break, narrow, thin, figure): inside a number they can only group. */
const HARD_SPACES = /[\u00a0\u2007-\u2009\u202f]/g;
const MIXED_DIGITS = /[0-9][^\P{Nd}0-9]|[^\P{Nd}0-9][0-9]/u;
/** Superscripts, fractions, Roman and circled numbers, digits beyond the BMP: nothing here reads them. */
const ODD_NUMBERS = /[^\P{N}\p{Nd}]|[^\P{Nd}\0-\uffff]/u;

/** Decimal digit blocks of the BMP begin at xxx0 or xxx6. */
function digitOf(char: string): string {
  const code = char.charCodeAt(0);
  const block = String.fromCharCode(code & ~15);
  return String((code & 15) - (/\p{Nd}/u.test(block) ? 0 : 6));
}

/**
 * The text with ASCII digits, one kind of hard space (U+00A0), one apostrophe and no invisible marks; numbers that only
 * an invisible mark keeps apart stay apart. '' when it holds numbers of a kind that is not read.
 */
export function plainText(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  if (ODD_NUMBERS.test(text) || MIXED_DIGITS.test(text)) return '';
  return text
    .replace(/(\p{Nd})[^\p{L}\p{Nd}]*\p{Cf}[^\p{L}\p{Nd}]*(?=\p{Nd})/gu, '$1|')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\P{Nd}0-9]/gu, digitOf)
    .replace(HARD_SPACES, '\u00a0')
    .replace(/[’ʼ＇]/g, "'")
    .replace(/，/g, ',')
    .replace(/．/g, '.')
    .normalize('NFC');
}

/** Every number of a plain text, left to right. `spaced`: the language groups by spaces, so an ordinary one may group too. */
export function numeralsOf(text: string, spaced: boolean): Numeral[] {
  const pattern = spaced ? /\d+(?:[.,'٫٬\u00a0 ]\d+)*/g : /\d+(?:[.,'٫٬\u00a0]\d+)*/g;
  return [...text.matchAll(pattern)].map((match) => ({
    mantissa: match[0],
    head: text.slice(0, match.index),
    tail: text.slice(match.index + match[0].length),
  }));
}

/** A whole number in groups: "1234", "1.234", "12,34,567" (`indian`); undefined when the groups are of other sizes. */
export function groupedDigits(text: string, indian: boolean): string | undefined {
  const groups = text.split(/\D/);
  const first = groups[0] ?? '';
  if (first.startsWith('0') && text !== '0') return undefined;
  if (groups.length === 1) return first;
  const last = groups.length - 1;
  const even = first.length <= 3 && groups.every((group, i) => i === 0 || group.length === 3);
  const lakhs =
    indian && first.length <= 2 && groups.every((group, i) => i === 0 || group.length === (i === last ? 3 : 2));
  if (!even && !lakhs) return undefined;
  // "369 369" may be one number printed twice
  if (text.includes(' ') && groups.every((group) => group === first)) return undefined;
  return groups.join('');
}
