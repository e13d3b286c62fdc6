import { render } from 'preact';
import { Library } from '../../components/Library';
import '../../components/page.css';
import { first, guru, mira, NOW, ola, quiet, unusual } from './cards';
import { dressPage } from './dressPage';

/** ?empty&theme=dark&dir=rtl&lang=de */
const query = new URLSearchParams(location.search);
dressPage(query);

const nothing = () => {};
/** ?refuse: deleting fails. */
const remove = async () =>
  location.search.includes('refuse')
    ? { ok: false as const, why: 'Another window holds the library open.' }
    : { ok: true as const };
const cards = location.search.includes('empty') ? [] : [mira, guru, unusual, quiet, ola, first];
const names: Record<string, string> = { x: 'X', instagram: 'Instagram' };
const actions = { how: nothing, csv: nothing, json: nothing, forgetAll: remove };
render(
  <Library
    cards={cards}
    siteName={(id) => names[id] ?? id}
    lang={query.get('lang') ?? 'en'}
    now={NOW}
    actions={actions}
  />,
  document.body,
);
