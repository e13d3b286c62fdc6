import type { Span } from './spans';

/** Days and times of day: they are read, and as long as a telephone number. */
const MOMENT = [
  '\\p{Nd}{4}([-/.])\\p{Nd}{1,2}\\1\\p{Nd}{1,2}',
  '\\p{Nd}{1,2}([-/.]) ?\\p{Nd}{1,2}\\2 ?(?:\\p{Nd}{4}|\\p{Nd}{2})',
  '\\p{Nd}{1,2}:\\p{Nd}{2}(?::\\p{Nd}{2})?',
];
/** A number in groups, of three or (lakh, crore) two digits, perhaps with a fraction. */
const GROUPED =
  "[1-9\\u0661-\\u0669\\u06f1-\\u06f9\\u0967-\\u096f\\u09e7-\\u09ef]\\p{Nd}{0,2}(?:([ .,'’\\u00a0\\u202f\\u066c])\\p{Nd}{3}(?:\\3\\p{Nd}{3})*|(?:,\\p{Nd}{2})+,\\p{Nd}{3})(?:[.,]\\p{Nd}{1,2})?";
/** Marks that cannot be seen. */
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u2060-\\u2064\\ufeff';
/** What may be between the groups of a telephone number, in any width. */
const GAP = `(?:\\u00b7|\\u30fb|[ \\u00a0\\u2002-\\u200a\\u202f\\u3000()\\uff08\\uff09/\\uff0f.\\uff0e\\u2010-\\u2015\\u2212\\uff0d\\u30fc${INVISIBLE}-]{1,5})`;
const RUN = `\\+?\\p{Nd}+(?:${GAP}\\p{Nd}+)+`;
const NUMBERS = new RegExp(
  `(?<!\\p{Nd}|\\+)(?:(?:${MOMENT.join('|')}|${GROUPED})(?!\\p{Nd}|${GAP}\\p{Nd}(?!\\p{Nd}?:))|(${RUN}))`,
  'gu',
);
/** Fewer digits make no telephone number, and no part of one has more. */
const [SHORTEST, LONGEST_PART] = [7, /\p{Nd}{12}/u];

/** Where numbers in several groups are that are neither a count nor a time: telephone numbers, and the like. */
export const telephonesIn = (text: string): Span[] =>
  [...text.matchAll(NUMBERS)]
    .filter(([, ...parts]) => isLong(parts.at(-1) ?? ''))
    .map(({ 0: found, index }) => [index, index + found.length] as const);

const isLong = (run: string): boolean => (run.match(/\p{Nd}/gu)?.length ?? 0) >= SHORTEST && !LONGEST_PART.test(run);

/** Does it hold such a number? */
export const hasTelephone = (text: string): boolean => telephonesIn(text).length > 0;
