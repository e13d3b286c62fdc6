import { render } from 'preact';
import type { StorageError } from '../../lib/model';
import type { Words } from '../../lib/wording/createWords';
import { Failed } from '../popup/states/Failed';
import { WordsContext } from './words';

/** Shows, in place of a whole page, that the library does not open, and why. */
export function showFailed(error: StorageError, words: Words): void {
  render(
    <WordsContext.Provider value={words}>
      <Failed as="page" error={error} />
    </WordsContext.Provider>,
    document.body,
  );
}
