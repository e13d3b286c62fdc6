import { Library } from '../../../components/library/Library';
import { NOW } from '../cards';
import { norms } from '../norms';
import { deleting, named, nothing, type Page, siteName } from '../Page';

/** ?empty&odd&unreadable&refuse */
export const page: Page = (query, words) => {
  const odd = ['mira', 'clips', 'shy', 'top', 'huge', 'lively', 'mixed', 'unusual', 'first'];
  const some = named(query.has('odd') ? odd : ['mira', 'guru', 'unusual', 'quiet', 'ola', 'first']);
  const actions = {
    how: nothing,
    compare: nothing,
    csv: nothing,
    json: nothing,
    options: nothing,
    forgetAll: deleting(query),
  };
  return (
    <Library
      cards={query.has('empty') ? [] : some}
      unreadable={query.has('unreadable') ? ['x:tide_room', 'bluesky:reef.example'] : []}
      siteName={siteName}
      words={words}
      now={NOW}
      actions={actions}
      norms={{ ...norms, actions: { freeze: deleting(query), drop: deleting(query) } }}
    />
  );
};
