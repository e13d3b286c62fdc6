import { render } from 'preact';
import { Compare } from '../../components/compare/Compare';
import '../../components/shared/page.css';
import { compare } from '../../lib/scoring/compare';
import { worthOf } from '../../lib/scoring/worth';
import { first, guru, mira, NOW, ola, quiet, unusual } from './cards';
import { dressPage } from './dressPage';
import { clips, huge, lively, mixed, shy, top } from './moreCards';

/** ?account=x:mira_halvorsen&account=…&theme=dark&dir=rtl&lang=de */
const query = new URLSearchParams(location.search);
dressPage(query);

const library = [mira, guru, unusual, quiet, ola, first, clips, huge, lively, mixed, shy, top];
const names: Record<string, string> = { x: 'X', instagram: 'Instagram', tiktok: 'TikTok', mastodon: 'Mastodon' };
const some = query.getAll('account');
const cards = some.flatMap((account) => library.filter((card) => card.account === account));
render(
  <Compare
    cards={cards}
    others={library.filter((card) => !cards.includes(card))}
    siteName={(id) => names[id] ?? id}
    compare={compare}
    worth={worthOf}
    lang={query.get('lang') ?? 'en'}
    now={NOW}
    choose={(accounts) => {
      location.search = new URLSearchParams(accounts.map((account) => ['account', account])).toString();
    }}
  />,
  document.body,
);
