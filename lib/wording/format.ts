import type { Sentence } from '../model';
import { uiWords } from './en';
import { helpWords } from './en-help';
import { libraryWords } from './en-library';
import { optionsWords } from './en-options';
import { rateWords } from './en-rate';
import { realWords } from './en-real';
import { scienceWords } from './en-science';
import { figure } from './figure';
import { turned } from './rate';

const tables: Record<string, string>[] = [
  uiWords,
  helpWords,
  libraryWords,
  optionsWords,
  rateWords,
  scienceWords,
  realWords,
];

const PLACE = /\{(\w+)((?:\|[^{}|]+)*)\}/g;

/** The template of a key. @throws when no table has it: a word of ours is missing. */
function templateOf(key: string): string {
  for (const table of tables) {
    const template = Object.hasOwn(table, key) ? table[key] : undefined;
    if (template !== undefined) return template;
  }
  throw new Error(`no words for "${key}"`);
}

/** "3 reposts, 1 pinned": phrases one after the other, as the language lists them. */
function listed(phrases: string[], lang: string): string {
  return new Intl.ListFormat(lang, { type: 'unit', style: 'short' }).format(phrases);
}

/**
 * A sentence in words.
 *
 * @param lang BCP 47; figures are written as this language writes them. Words are English so far.
 * @throws when the key has no words or a placeholder no value: mistakes of ours, never of a page.
 */
export function format(sentence: Sentence, lang: string): string {
  const { key, values = {} } = turned(sentence);
  return templateOf(key).replace(PLACE, (_, name: string, ways: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${key}" needs a value for {${name}}`);
    if (Array.isArray(value)) {
      return listed(
        value.map((phrase) => format(phrase, lang)),
        lang,
      );
    }
    return figure(value, ways.split('|').slice(1), lang);
  });
}
