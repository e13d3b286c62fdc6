/**
 * Pseudo-languages: English made unreadable on purpose, so that an untranslated text is seen at once, and a layout that is
 * too narrow or does not turn round shows it. The names are Chromium's and Android's.
 */

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ACCENTED = [...'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž'];

/** Tags of a message ("<b>") are no words. */
const TAG = /(<[^>]*>)/;
const eachText = (text: string, change: (part: string) => string): string =>
  text
    .split(TAG)
    .map((part) => (part.startsWith('<') && part.endsWith('>') ? part : change(part)))
    .join('');

/** Long: every letter with an accent, every vowel twice. */
export function accented(text: string): string {
  return eachText(text, (part) =>
    part.replace(/[A-Za-z]/g, (letter) => {
      const other = ACCENTED[PLAIN.indexOf(letter)] ?? letter;
      return /[aeiou]/i.test(letter) ? other + other : other;
    }),
  );
}

/** Right to left: every word is overridden, so that it is mirrored as an Arabic one would be. */
export function mirrored(text: string): string {
  return eachText(text, (part) => part.replace(/[A-Za-z]+/g, (word) => `\u200f\u202e${word}\u202c\u200f`));
}
