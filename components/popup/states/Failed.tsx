import type { StorageError } from '../../../lib/model';
import { storageErrorText } from '../../../lib/wording/storageError';
import { useWords } from '../../shared/words';
import { Empty } from './Empty';

/** The library does not open, and why. @param as where this is shown */
export function Failed({ error, as = 'popup' }: { error: StorageError; as?: 'popup' | 'page' }) {
  const words = useWords();
  return (
    <Empty as={as} title={words.text('unopened')}>
      <p role="alert">{storageErrorText(error, words)}</p>
      <p>{words.text('unopened.text')}</p>
    </Empty>
  );
}
