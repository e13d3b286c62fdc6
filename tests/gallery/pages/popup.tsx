import { Popup } from '../../../components/popup/Popup';
import { NOW } from '../cards';
import { deleting, nothing, type Page, siteName } from '../Page';
import { views } from '../views';

/** ?view=mira&health&report&allowed&refuse */
export const page: Page = (query, words) => {
  const view = views[query.get('view') ?? 'mira'] ?? { state: 'unsupported' };
  const one = 'card' in view ? { how: nothing, compare: nothing, forget: deleting(query) } : {};
  const more = {
    ...(query.has('health') && { health: { field: 'profile.posts', site: 'X', since: NOW - 3 * 864e5 } }),
    ...(query.has('report') && { reporting: { make: async () => '<html></html>', copy: async () => {} } }),
    ...(query.has('allowed') && { instance: { host: 'tide.example', allow: nothing, stop: nothing } }),
  };
  return (
    <Popup
      view={view}
      site={'card' in view ? siteName(view.card.site) : 'X'}
      sites={['X', 'Facebook']}
      words={words}
      now={NOW}
      reload={nothing}
      switchOn={nothing}
      {...more}
      actions={{ library: nothing, csv: nothing, json: nothing, forgetAll: deleting(query), ...one }}
    />
  );
};
