/** Which language to write in, and how it is written. */

import { accented, mirrored } from './pseudo';
import type { Writing } from './values';

/** The language that every text has. */
export const FALLBACK = 'en';

/** English made unreadable, for tests and for looking: long, and right to left. Hidden: a browser has to ask for it by name. */
const PSEUDO: Readonly<Record<string, (text: string) => string>> = { 'en-XA': accented, 'ar-XB': mirrored };

const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;
const asIs = (text: string): string => text;

/**
 * The language to write in: the wanted one where there are words for it, else one that differs only in its region, else English.
 *
 * @param wanted BCP 47, the browser's
 * @param have languages there are words for
 */
export function languageOf(wanted: string, have: readonly string[]): string {
  const all = [...Object.keys(PSEUDO), ...have];
  const tag = wanted.toLowerCase();
  const primary = (lang: string) => lang.toLowerCase().split('-')[0];
  return (
    all.find((lang) => lang.toLowerCase() === tag) ?? have.find((lang) => primary(lang) === primary(tag)) ?? FALLBACK
  );
}

/** The language of the file a language is made from: a pseudo-language is made from English. */
export function wordsLanguageOf(lang: string): string {
  return Object.hasOwn(PSEUDO, lang) ? FALLBACK : lang;
}

/** The direction of a language's lines. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}

/** How a language's figures and texts are written. */
export function writingOf(lang: string): Writing {
  return { intl: wordsLanguageOf(lang), transform: (Object.hasOwn(PSEUDO, lang) ? PSEUDO[lang] : undefined) ?? asIs };
}
