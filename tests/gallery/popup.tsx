import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import '../../components/shared/page.css';
import { NOW } from './cards';
import { dressPage } from './dressPage';
import { views } from './views';

/** One state of the popup: ?view=mira&theme=dark&dir=rtl&lang=de&narrow&health */
const query = new URLSearchParams(location.search);
const view = views[query.get('view') ?? 'mira'] ?? { state: 'unsupported' };
dressPage(query);
if (query.has('narrow')) document.body.style.inlineSize = 'auto';

const nothing = () => {};
/** ?refuse: deleting fails. */
const remove = async () =>
  location.search.includes('refuse')
    ? { ok: false as const, why: 'Another window holds the library open.' }
    : { ok: true as const };
/** ?health: something cannot be read on this site any more. */
const health = query.has('health') && {
  health: { key: 'health.cannotRead', values: { field: 'profile.posts', site: 'X', since: NOW - 3 * 864e5 } },
};
const one = 'card' in view ? { how: nothing, compare: nothing, forget: remove } : {};
render(
  <Popup
    view={view}
    site="X"
    sites={['X', 'Facebook']}
    lang={query.get('lang') ?? 'en'}
    now={NOW}
    reload={nothing}
    {...health}
    actions={{ library: nothing, csv: nothing, json: nothing, forgetAll: remove, ...one }}
  />,
  document.body,
);
