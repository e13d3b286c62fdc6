import { Failed } from '../../../components/popup/states/Failed';
import { Gone } from '../../../components/popup/states/Gone';
import { Unreadable } from '../../../components/popup/states/Unreadable';
import { Unshown } from '../../../components/popup/states/Unshown';
import { WordsContext } from '../../../components/shared/words';
import type { StorageErrorId } from '../../../lib/model/storageError';
import type { Page } from '../Page';

/** In place of a page. ?why=blocked: a storage error; ?gone, ?unreadable, ?unshown */
export const page: Page = (query, words) => {
  const why = query.get('why') as StorageErrorId | null;
  return (
    <WordsContext.Provider value={words}>
      {why && <Failed as="page" error={{ ok: false, why, detail: 'SomeError' }} />}
      {query.has('gone') && <Gone />}
      {query.has('unreadable') && <Unreadable as="page" handle="tide_room" />}
      {query.has('unshown') && <Unshown as="page" name="Tide Room" />}
    </WordsContext.Provider>
  );
};
