import type { ComponentChildren } from 'preact';
import { WordsContext } from '../../components/shared/words';
import { words } from '../words';

/** A part of a page, with English words. */
export const inEnglish = (part: ComponentChildren) => (
  <WordsContext.Provider value={words}>{part}</WordsContext.Provider>
);
