import { render } from 'preact';
import { Options } from '../../components/options/Options';
import '../../components/shared/page.css';
import { dressPage } from './dressPage';

/** ?theme=dark&dir=rtl&lang=de&hosts */
const query = new URLSearchParams(location.search);
dressPage(query);

render(
  <Options
    days={180}
    kept={{ accounts: 22, posts: 318, comments: 214, members: 96 }}
    hosts={query.has('hosts') ? ['mastodon.example', 'tide.example'] : []}
    lang={query.get('lang') ?? 'en'}
    actions={{ keepFor: async () => ({ ok: true }), stop: () => {} }}
  />,
  document.body,
);
