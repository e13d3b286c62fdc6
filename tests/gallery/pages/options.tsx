import { Options } from '../../../components/options/Options';
import { deleting, nothing, type Page } from '../Page';

/** ?hosts&refuse */
export const page: Page = (query, words) => (
  <Options
    days={180}
    kept={{ accounts: 22, posts: 318, comments: 214, members: 96 }}
    hosts={query.has('hosts') ? ['mastodon.example', 'tide.example'] : []}
    words={words}
    actions={{ keepFor: deleting(query), stop: nothing }}
  />
);
