import { render } from 'preact';
import { Compare } from '../../components/compare/Compare';
import '../../components/shared/page.css';
import { compare } from '../../lib/scoring/compare';
import { worthOf } from '../../lib/scoring/worth';
import { cards as all, NOW } from './cards';
import { dressPage, query, siteName } from './galleryPage';

/** ?account=x:mira_halvorsen&account=…&theme=dark&dir=rtl&lang=en-XA&unreadable */
const words = dressPage();
const library = Object.values(all);
const wanted = query.getAll('account');
const cards = wanted.flatMap((account) => library.filter((card) => card.account === account));
render(
  <Compare
    cards={cards}
    others={library.filter((card) => !cards.includes(card))}
    unreadable={query.has('unreadable') ? ['x:tide_room'] : []}
    siteName={siteName}
    compare={compare}
    worth={worthOf}
    words={words}
    now={NOW}
    choose={(accounts) => {
      location.search = new URLSearchParams(accounts.map((account) => ['account', account])).toString();
    }}
  />,
  document.body,
);
