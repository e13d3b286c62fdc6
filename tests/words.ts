import { readFileSync } from 'node:fs';
import { createWords, type TextOptions, type Words } from '../lib/wording/createWords';

/** The English file. */
export const englishSource = readFileSync('lib/wording/locales/en.ftl', 'utf8');

/** English words, their figures as another language writes them. A message that is missing, or lacks an argument, fails the test. */
export function wordsIn(lang: string, options: TextOptions = {}): Words {
  const report = (problem: string) => {
    throw new Error(problem);
  };
  return createWords(lang, [{ lang, source: englishSource }], { isolate: false, report, ...options });
}

/** English words without marks of direction, so that texts can be compared. */
export const words = wordsIn('en');
