import { render } from 'preact';
import { Options } from '../../components/options/Options';
import '../../components/shared/page.css';
import { dressPage, query } from './galleryPage';

/** ?theme=dark&dir=rtl&lang=en-XA&hosts */
const words = dressPage();

render(
  <Options
    days={180}
    kept={{ accounts: 22, posts: 318, comments: 214, members: 96 }}
    hosts={query.has('hosts') ? ['mastodon.example', 'tide.example'] : []}
    words={words}
    actions={{ keepFor: async () => ({ ok: true }), stop: () => {} }}
  />,
  document.body,
);
