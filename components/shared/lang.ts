import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Sentence } from '../../lib/model';
import { format } from '../../lib/wording/format';

/** The language of everything beneath, BCP 47. */
export const Lang = createContext('en');

/** Gives the say of this language: a sentence, or a key of the interface with its values. */
export function useSay(): (what: string | Sentence, values?: NonNullable<Sentence['values']>) => string {
  const lang = useContext(Lang);
  return (what, values) => format(typeof what === 'string' ? { key: what, ...(values && { values }) } : what, lang);
}
