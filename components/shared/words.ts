import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createWords, type Words, type WriteText } from '../../lib/wording/createWords';

/** The words of everything beneath. */
export const WordsContext = createContext<Words>(createWords('en', []));

/** The words of the page. */
export const useWords = (): Words => useContext(WordsContext);

/** Writes messages in the language of the page. */
export const useText = (): WriteText => useWords().text;
