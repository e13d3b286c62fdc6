/** The words of the background: it cannot load a file later, so it holds all of them as text, and reads the one in use. */

import { createWords, type Words } from './createWords';
import { FALLBACK, languageOf, wordsLanguageOf } from './languages';

const FILES = import.meta.glob<string>('./locales/*.ftl', { query: '?raw', import: 'default', eager: true });
const LANGUAGES = Object.keys(FILES).map((file) => file.replace(/^.*\/(.+)\.ftl$/, '$1'));

/** The words of the browser's language. */
export function wordsFor(wanted: string): Words {
  const lang = languageOf(wanted, LANGUAGES);
  const needed = [...new Set([wordsLanguageOf(lang), FALLBACK])];
  return createWords(
    lang,
    needed.map((name) => ({ lang: name, source: FILES[`./locales/${name}.ftl`] ?? '' })),
  );
}
