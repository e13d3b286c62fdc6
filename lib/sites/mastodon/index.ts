import type { Extractor } from '../../extract/Extractor';
import { exact, from, inside, present, release, says, schemaCount, sum, votes, where } from '../../extract/extractors';
import type { Site } from '../Site';
import about from './about';
import { ACCOUNT, DEFAULT_AVATAR, FIELD, PLAIN, people } from './people';
import { HEAD, served, servedPost } from './served';

const FEEDS = ['/', '/deck', '{/deck,}/{home,public,explore,search}', '{/deck,}/{public,explore,tags,lists,links}/*'];
const ITEM = '.status__wrapper:has(.status[data-id])';
const QUOTE = '.status__quote';
const PERSON = '.status__info a.status__display-name';
const AUTHOR = from(PERSON, ACCOUNT);
const STAMP: Extractor = ['.status__info a.status__relative-time time', 'datetime'];
const REPLY = '[class*="icon-reply"], .fa-reply, .fa-reply-all';
const BOOST = '[class*="icon-retweet"], .fa-retweet';
/** Newest: 4.6. Before: 4.2 to 4.5. */
const HEADER = '._comp_account_header__barWrapper, .account__header';
const LINKS = '.account__header__extra__links a';
/** A number; while it changes the old one stands beside it for a moment. */
const number = (place: string): string =>
  `${place} .animated-number > span:not([role="presentation"], [style*="absolute"]), ${place}:not(:has(.animated-number))`;
const counter = (button: string): string => number(`.status__action-bar button${button} .icon-button__counter`);
const STARS = counter('.star-icon');
const BOOSTS = '.detailed-status__reblogs';
const QUOTES = '.detailed-status__quotes';
const POLL_VOTES = votes({
  option: ['.poll__number[title]', 'title'],
  line: '.poll__footer',
  besides: 'button, time',
  several: '.poll input[type="checkbox"]',
});
/** In the advanced view several columns stand side by side; the page's own is the last. */
const column = (root: Element): Element => [...root.querySelectorAll('.column')].at(-1) ?? root;
/** Releases that cut off; before 4.6 they rounded, as the server itself does. */
const CUTS_OFF = /^4\.(?:6\.\d+(?![\d-])|[7-9]|\d\d)/;
const cuts = (root: Element): boolean => CUTS_OFF.test(release(root, '#initial-state', 'meta/version'));

/** Mastodon 4.2 to 4.7, on any host. Numbers in titles are exact; what is off the screen may be a stub of itself. */
export default {
  ...about,
  shownCountsAre: (root) => (root.querySelector('.column') && cuts(root) ? 'floored' : 'either'), // 2026-03
  // always user@host: an account without a host is at home where the page is
  handle: (text, { host }) => text.replace(/^@?([^@]+)$/, `$1@${host}`).replace(/^@/, ''),
  pages: {
    post: { path: '{/deck,}/@:handle/#id', examples: ['https://tide.example/@mira/117638328483840021'], scope: column },
    followers: { path: '{/deck,}/@:handle/followers', examples: ['https://tide.example/@mira/followers'], scope: column },
    feed: { path: FEEDS, examples: ['https://tide.example/home', 'https://tide.example/deck/tags/tides'] },
    profile: { path: '{/deck,}/@:handle{/with_replies,/featured,/media,}', examples: ['https://tide.example/@mira'], scope: column },
  },
  profile: {
    root: (root) => root.querySelector(HEADER) ?? root.querySelector(HEAD) ?? undefined,
    handle: [from(`:is(${FIELD} a, ${LINKS})`, /^\/@([^/]+)\/followers$/), 'button._comp_account_header__handleHelpButton', served.handle], // 2026-11
    name: ['._comp_account_header__name h1', '.account__header__tabs__name h1 > :not(small)', served.name], // 2026-11, 2025-11
    followers: [exact(`${FIELD}:has(a[href$="/followers"])`, 'title'), exact(`${LINKS}[href$="/followers"]`, 'title'), served.followers], // 2026-11, 2025-11
    following: [exact(`${FIELD}:has(a[href$="/following"])`, 'title'), exact(`${LINKS}[href$="/following"]`, 'title'), served.following], // 2026-11, 2025-11
    posts: [
      exact(`${FIELD}:has(a[href$="/following"]) + ${PLAIN}`, 'title'),
      exact(`${LINKS}:not([href$="/followers"], [href$="/following"])`, 'title'),
      served.posts,
    ], // 2026-11, 2025-11
    // the words are of the visitor's clock, a day early west of Greenwich
    joined: [
      [`:is(${FIELD}, ${LINKS}, .account__header__fields dl:first-child) time`, 'datetime'],
      '.account__header__fields dl:first-child dd',
    ], // 2026-11, 2024-10
    bio: ['._comp_account_bio__bio', '.account__header__content', served.bio], // 2026-11, 2025-11
    defaultAvatar: [DEFAULT_AVATAR], // 2026-11
  },
  post: [
    {
      on: ['profile', 'feed', 'other'],
      item: ITEM,
      not: QUOTE,
      id: [['.status[data-id]', 'data-id']], // 2026-11
      author: [AUTHOR, [PERSON, 'title']], // 2026-11
      publishedAt: [STAMP], // 2026-11
      likes: [STARS], // 2026-11
      replies: [counter(`:has(${REPLY})`)], // 2026-11
      shares: [counter(`:has(${BOOST})`)], // 2026-11
      pollVotes: [POLL_VOTES], // 2026-11
      pinned: [where(/\/featured\/?$/, present('')), inside('[data-featured="true"]')], // 2025-11, 2026-11
      sharedBy: [from(`.status__prepend:has(${BOOST}) a`, ACCOUNT)], // 2026-11
      // the button's picture alone tells whether somebody else is answered: a note may name nobody
      isReply: [says(`.status__action-bar :is(${REPLY})`, 'class', 'reply-all')], // 2026-11
    },
    {
      on: ['post'],
      item: '.detailed-status__wrapper',
      not: QUOTE,
      id: [from('a.detailed-status__link', /\/(\d+)\/\w+$/), from('a.detailed-status__datetime', /\/(\d+)$/)], // 2026-11
      author: [from('a.detailed-status__display-name', ACCOUNT), '.detailed-status__display-name .display-name__account'], // 2026-11
      publishedAt: [['a.detailed-status__datetime time', 'datetime'], 'a.detailed-status__datetime'], // 2026-11
      likes: [number('.detailed-status__favorites'), schemaCount('LikeAction')], // 2026-11
      replies: [schemaCount('ReplyAction')],
      shares: [sum(number(BOOSTS), number(QUOTES)), number(`.detailed-status:not(:has(${QUOTES})) ${BOOSTS}`)], // 2026-11
      pollVotes: [POLL_VOTES], // 2026-11
    },
    servedPost,
  ],
  comment: {
    item: `.detailed-status__wrapper, ${ITEM}`,
    not: QUOTE,
    afterFocal: true,
    author: [AUTHOR, [PERSON, 'title']], // 2026-11
    publishedAt: [STAMP], // 2026-11
    likes: [STARS],
    text: ['.status__content__text'], // 2026-11
  },
  member: people,
  badge: { beside: '._comp_account_header__name h1, .account__header__tabs__name h1' },
  chip: { inside: '.status__info, .detailed-status__meta' },
} satisfies Site as Site;
