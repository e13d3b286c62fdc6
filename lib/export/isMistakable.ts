/*
 * Which texts a spreadsheet would take for something else: "007" for 7, "12.10" for a date or 12.1, "mar1" for the first of March,
 * "1e5" for 100000, "TRUE" for a truth value. Quotes in a CSV do not keep it from that.
 */

/** Languages of spreadsheets: a month may be written in any of them. */
const LANGUAGES =
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lo lt lv ' +
  'mk ml mn mr ms my nb ne nl pa pl pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh';

/** Truth values and errors of spreadsheets that have no digit. */
const WORDS = new Set(
  (
    'true false wahr falsch vrai faux verdadero falso verdadeiro vero waar onwaar sand falsk falskt sant sann usann tosi epätosi ' +
    'prawda fałsz pravda nepravda igaz hamis adevărat истина ложь doğru yanlış benar salah #n/a #nv #ref! #div/0! #name? #null! ' +
    '#num! #value!'
  ).split(' '),
);

/** What may be written beside digits: signs of numbers, dates, times, fractions, amounts. */
const SIGNS = /[\s\p{N}\p{C}\p{Sc}.,:;/\\'’`´"%‰°ºª⁄()\-‐‑–—−٫٬،٪]|(?<=\d ?e)\+/gu;

/** Units, currencies and the like beside digits, besides the names of months. */
const UNITS = 'a p am pm kr kč zł ft lei лв rm rp fr руб дин de del of st nd rd th utc gmt ad bc';

let dateWords: ReadonlySet<string> | undefined;

/** The letters of all months and days in all languages, and every currency: made with the first text that needs them. */
function wordsOfValues(): ReadonlySet<string> {
  if (dateWords) return dateWords;
  const words = new Set(UNITS.split(' '));
  for (const currency of Intl.supportedValuesOf('currency')) words.add(currency.toLowerCase());
  for (const language of LANGUAGES.split(' ')) {
    for (const width of ['long', 'short'] as const) {
      const ways = [
        new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' }),
        new Intl.DateTimeFormat(language, { month: width, day: 'numeric', weekday: width, timeZone: 'UTC' }),
      ];
      for (let month = 0; month < 12; month++) {
        // a month on, and a day of the week
        const day = Date.UTC(2026, month, 1 + month);
        for (const way of ways) for (const word of lettersOf(way.format(day))) words.add(word);
      }
    }
  }
  dateWords = words;
  return words;
}

/** "1e5", "5h", "R8.11.22": a single letter that touches a digit. */
const isByDigit = (letter: string, text: string): boolean =>
  [...letter].length === 1 && new RegExp(`\\p{N}${letter}|${letter}\\p{N}`, 'u').test(text);

const lettersOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** Could a spreadsheet, in whatever language, take this text for a number, a date, a time, a truth value or an error? */
export function isMistakable(text: string): boolean {
  if (text.length > 64) return false;
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if (!/\p{N}/u.test(plain)) return WORDS.has(plain);
  if (/^\p{L}+:/u.test(plain)) return false; // an account's id, "x:007"
  const rest = plain.replace(SIGNS, ' ');
  if (/[^\p{L}\p{M}\s]/u.test(rest)) return WORDS.has(plain);
  return lettersOf(rest).every((word) => isByDigit(word, plain) || wordsOfValues().has(word));
}
