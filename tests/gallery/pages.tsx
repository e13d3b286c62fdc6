import type { ComponentChild } from 'preact';
import { Compare } from '../../components/compare/Compare';
import { How } from '../../components/how/How';
import { Library } from '../../components/library/Library';
import { Options } from '../../components/options/Options';
import { Popup } from '../../components/popup/Popup';
import { Failed } from '../../components/popup/states/Failed';
import { Gone } from '../../components/popup/states/Gone';
import { Unreadable } from '../../components/popup/states/Unreadable';
import { Unshown } from '../../components/popup/states/Unshown';
import { WordsContext } from '../../components/shared/words';
import type { StorageErrorId } from '../../lib/model/storageError';
import { compare } from '../../lib/scoring/compare';
import { worthOf } from '../../lib/scoring/worth';
import { siteById } from '../../lib/sites/registry';
import type { Words } from '../../lib/wording/createWords';
import { cards as all, NOW } from './cards';
import { lines } from './lines';
import { months } from './months';
import { norms } from './norms';
import { views } from './views';

type Page = (query: URLSearchParams, words: Words) => ComponentChild;

const nothing = () => {};
const siteName = (id: string): string => siteById(id)?.name ?? id;

/** ?refuse: nothing can be deleted. */
const deleting = (query: URLSearchParams) => async () =>
  query.has('refuse') ? { ok: false as const, why: 'blocked' as const } : { ok: true as const };

const named = (names: readonly string[]) =>
  Object.entries(all).flatMap(([name, card]) => (names.includes(name) ? [card] : []));

/** ?view=mira&health&report&allowed&refuse */
const popup: Page = (query, words) => {
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
      {...more}
      actions={{ library: nothing, csv: nothing, json: nothing, forgetAll: deleting(query), ...one }}
    />
  );
};

/** ?empty&odd&unreadable&refuse */
const library: Page = (query, words) => {
  const odd = ['mira', 'clips', 'shy', 'top', 'huge', 'lively', 'mixed', 'unusual', 'first'];
  const some = named(query.has('odd') ? odd : ['mira', 'guru', 'unusual', 'quiet', 'ola', 'first']);
  const actions = {
    how: nothing,
    compare: nothing,
    csv: nothing,
    json: nothing,
    options: nothing,
    forgetAll: deleting(query),
  };
  return (
    <Library
      cards={query.has('empty') ? [] : some}
      unreadable={query.has('unreadable') ? ['x:tide_room', 'bluesky:reef.example'] : []}
      siteName={siteName}
      words={words}
      now={NOW}
      actions={actions}
      norms={{ ...norms, actions: { freeze: deleting(query), drop: deleting(query) } }}
    />
  );
};

/** ?card=mira&card=guru&unreadable */
const compareTwo: Page = (query, words) => {
  const cards = named(query.getAll('card'));
  return (
    <Compare
      cards={cards}
      others={Object.values(all).filter((card) => !cards.includes(card))}
      unreadable={query.has('unreadable') ? ['x:tide_room'] : []}
      siteName={siteName}
      compare={compare}
      worth={worthOf}
      words={words}
      now={NOW}
      choose={nothing}
    />
  );
};

/** ?card=mira */
const how: Page = (query, words) => {
  const [card = all.mira] = named([query.get('card') ?? 'mira']);
  return <How card={card} site={siteName(card.site)} lines={lines} time={months} words={words} now={NOW} />;
};

/** ?hosts&refuse */
const options: Page = (query, words) => (
  <Options
    days={180}
    kept={{ accounts: 22, posts: 318, comments: 214, members: 96 }}
    hosts={query.has('hosts') ? ['mastodon.example', 'tide.example'] : []}
    words={words}
    actions={{ keepFor: deleting(query), stop: nothing }}
  />
);

/** In place of a page. ?why=blocked: a storage error; ?gone, ?unreadable, ?unshown */
const instead: Page = (query, words) => {
  const why = query.get('why') as StorageErrorId | null;
  return (
    <WordsContext.Provider value={words}>
      {why && <Failed as="page" error={{ ok: false, why, detail: 'SomeError' }} />}
      {query.has('gone') && <Gone />}
      {query.has('unreadable') && <Unreadable as="page" handle="tide_room" />}
      {query.has('unshown') && <Unshown as="page" name="Tide Room" />}
    </WordsContext.Provider>
  );
};

/** Every page of the gallery by its name; the badges are drawn by badges.ts. */
export const pages: Readonly<Record<string, Page>> = { popup, library, compare: compareTwo, how, options, instead };
