import { render } from 'preact';
import { Library } from '../../components/library/Library';
import '../../components/shared/page.css';
import { clips, first, guru, huge, lively, mira, mixed, NOW, ola, quiet, shy, top, unusual } from './cards';
import { dressPage, query, remove, siteName } from './galleryPage';
import { norms } from './norms';

/** ?empty&odd&unreadable&refuse&theme=dark&dir=rtl&lang=en-XA */
const words = dressPage();
const nothing = () => {};
const odd = [mira, clips, shy, top, huge, lively, mixed, unusual, first];
const some = query.has('odd') ? odd : [mira, guru, unusual, quiet, ola, first];
const actions = { how: nothing, compare: nothing, csv: nothing, json: nothing, options: nothing, forgetAll: remove };
render(
  <Library
    cards={query.has('empty') ? [] : some}
    unreadable={query.has('unreadable') ? ['x:tide_room', 'bluesky:reef.example'] : []}
    siteName={siteName}
    words={words}
    now={NOW}
    actions={actions}
    norms={{ ...norms, actions: { freeze: remove, drop: remove } }}
  />,
  document.body,
);
