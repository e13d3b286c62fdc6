import { addressOf, type Fact, factsBy, LIVE, numberOf } from './live';
import type { RealPage, Truths } from './truth';

const SHOWN = 'article .status__wrapper:not(.status__quote *) > .status[data-id]';

const live = (kind: keyof typeof LIVE, truths: RealPage['truths']): RealPage[] =>
  LIVE[kind].map((name) => ({
    file: `mastodon/live-${name}.html`,
    url: () => addressOf('mastodon', kind),
    ...(truths ? { truths } : {}),
  }));

/** A live page's posts in the page's order, each once: stubs of what is off the screen hold none. */
const listed = (document: Document, truthOf: (fact: Fact | undefined) => Truths): Pick<RealPage, 'posts' | 'read'> => {
  const facts = factsBy('mastodon', 'id', 'favourites_count');
  const ids = new Set([...document.querySelectorAll(SHOWN)].map((status) => status.getAttribute('data-id') ?? ''));
  const posts = [...ids].map((id) => truthOf(facts.get(id)));
  return { posts: { ...posts }, read: { posts: posts.length, comments: 0, members: 0 } };
};
const all = (fact: Fact | undefined): Truths => ({
  replies: numberOf(fact, 'replies_count'),
  shares: numberOf(fact, 'reblogs_count', 'quotes_count'),
  likes: numberOf(fact, 'favourites_count'),
});

/** Mastodon: every true count of the live pages that stands on them, and of a hand-made one. */
export const pages: RealPage[] = [
  ...live('home', (document) => listed(document, (fact) => ({ replies: numberOf(fact, 'replies_count') }))),
  ...live('profile', (document) => {
    const account = factsBy('mastodon', 'url', 'statuses_count').get(addressOf('mastodon', 'profile'));
    const [followers, following] = [numberOf(account, 'followers_count'), numberOf(account, 'following_count')];
    return { ...listed(document, all), profile: { followers, following, posts: numberOf(account, 'statuses_count') } };
  }),
  ...live('post', () => {
    const id = addressOf('mastodon', 'post').split('/').at(-1) ?? '';
    const { likes = Number.NaN, shares = Number.NaN } = all(factsBy('mastodon', 'id', 'favourites_count').get(id));
    return { posts: { 0: { likes, shares } }, read: { posts: 1, comments: 12 } };
  }),
  ...live('followers', (document) => {
    const facts = factsBy('mastodon', 'acct', 'statuses_count');
    const rows = [...document.querySelectorAll('article h3 a')].map((link) =>
      facts.get(link.getAttribute('href')?.slice(2) ?? ''),
    );
    const members = rows.map((fact) => ({
      followers: numberOf(fact, 'followers_count'),
      posts: numberOf(fact, 'statuses_count'),
    }));
    return { members: { ...members }, read: { members: 40, posts: 0 } };
  }),
  {
    file: 'mastodon/thread-mastodonsocial-defuddle-fixture.html',
    url: (document) => document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '',
    posts: { 0: { likes: 100, shares: 50 } },
    read: { posts: 1, comments: 5 },
  },
];
