/** The words of the extension's own pages: only the language in use is loaded. */

import { createWords, type Locale, type TextOptions, type Words } from './createWords';
import { FALLBACK, languageOf, wordsLanguageOf } from './languages';

const FILES = import.meta.glob<string>('./locales/*.ftl', { query: '?raw', import: 'default' });
const fileOf = (lang: string): string => `./locales/${lang}.ftl`;
const LANGUAGES = Object.keys(FILES).map((file) => file.replace(/^.*\/(.+)\.ftl$/, '$1'));

/** Loads the words of the browser's language; English is loaded beside another one, for what that may lack. */
export async function loadWords(wanted: string, options?: TextOptions): Promise<Words> {
  const lang = languageOf(wanted, LANGUAGES);
  const needed = [...new Set([wordsLanguageOf(lang), FALLBACK])];
  const locales = await Promise.all(
    needed.map(async (name): Promise<Locale> => ({ lang: name, source: (await FILES[fileOf(name)]?.()) ?? '' })),
  );
  return createWords(lang, locales, options);
}
