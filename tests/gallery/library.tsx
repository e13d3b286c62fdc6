import { render } from 'preact';
import { Library } from '../../components/library/Library';
import '../../components/shared/page.css';
import type { Norm } from '../../lib/model';
import { first, guru, mira, NOW, ola, quiet, unusual } from './cards';
import { dressPage } from './dressPage';
import { clips, huge, lively, mixed, shy, top } from './moreCards';

/** ?empty&odd&theme=dark&dir=rtl&lang=de */
const query = new URLSearchParams(location.search);
dressPage(query);

const nothing = () => {};
/** ?refuse: deleting fails. */
const remove = async () =>
  location.search.includes('refuse')
    ? { ok: false as const, why: 'Another window holds the library open.' }
    : { ok: true as const };
const odd = [mira, clips, shy, top, huge, lively, mixed, unusual, first];
const cards = location.search.includes('empty')
  ? []
  : query.has('odd')
    ? odd
    : [mira, guru, unusual, quiet, ola, first];
const names: Record<string, string> = {
  x: 'X',
  instagram: 'Instagram',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  tiktok: 'TikTok',
};
const actions = { how: nothing, compare: nothing, csv: nothing, json: nothing, options: nothing, forgetAll: remove };
const member = (_: unknown, i: number) => ({ account: `bluesky:user${i}.example`, level: -3 });
const norms = {
  norms: [frozen(34), { ...frozen(12), id: 'own-mastodon-100', site: 'mastodon', min: 100, max: 1000 }],
  groups: [
    { site: 'x', min: 10_000, max: 100_000, accounts: 41 },
    { site: 'bluesky', min: 1_000, max: 10_000, accounts: 36 },
    { site: 'instagram', min: 1_000, max: 10_000, accounts: 17 },
    { site: 'x', min: 1_000, max: 10_000, accounts: 4 },
  ],
  need: 30,
  times: 3,
  actions: { freeze: remove, drop: remove },
};
function frozen(accounts: number): Norm {
  const members = Array.from({ length: accounts }, member);
  const sizes = { min: 1_000, max: 10_000, slope: -0.25, tau: 0.65, s2: 1, uncertainty: 3 };
  const formula = { base: 'followers' as const, kinds: ['likes' as const], readings: [], members };
  return {
    id: 'own-bluesky-1000',
    site: 'bluesky',
    name: 'Your own library',
    made: '2026-11-20',
    ...sizes,
    ...formula,
  };
}
render(
  <Library
    cards={cards}
    siteName={(id) => names[id] ?? id}
    lang={query.get('lang') ?? 'en'}
    now={NOW}
    actions={actions}
    norms={norms}
  />,
  document.body,
);
