/** Languages there are words for. */
const HAVE = ['en'];

/**
 * The language to speak in: the wanted one where there are words for it, else English. Figures follow the words, so that
 * a sentence never mixes two ways of writing numbers.
 *
 * @param wanted BCP 47, the browser's
 */
export function languageOf(wanted: string): string {
  return HAVE.find((lang) => wanted.toLowerCase().startsWith(lang)) ?? 'en';
}
