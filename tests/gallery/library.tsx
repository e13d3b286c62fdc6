import { render } from 'preact';
import { Library } from '../../components/Library';
import '../../components/page.css';
import { first, guru, mira, NOW, ola, quiet, unusual } from './cards';

/** ?empty */
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
  <Library cards={cards} siteName={(id) => names[id] ?? id} lang="en" now={NOW} actions={actions} />,
  document.body,
);
