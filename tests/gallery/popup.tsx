import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import '../../components/shared/page.css';
import { NOW } from './cards';
import { dressPage, query, remove, siteName } from './galleryPage';
import { views } from './views';

/** One state of the popup: ?view=mira&theme=dark&dir=rtl&lang=en-XA&narrow&health&refuse */
const view = views[query.get('view') ?? 'mira'] ?? { state: 'unsupported' };
const words = dressPage();
if (query.has('narrow')) document.body.style.inlineSize = 'auto';

const nothing = () => {};
/** ?health: something cannot be read on this site any more. */
const health = query.has('health') && { health: { field: 'profile.posts', site: 'X', since: NOW - 3 * 864e5 } };
const one = 'card' in view ? { how: nothing, compare: nothing, forget: remove } : {};
render(
  <Popup
    view={view}
    site={'card' in view ? siteName(view.card.site) : 'X'}
    sites={['X', 'Facebook']}
    words={words}
    now={NOW}
    reload={nothing}
    {...health}
    actions={{ library: nothing, csv: nothing, json: nothing, forgetAll: remove, ...one }}
  />,
  document.body,
);
