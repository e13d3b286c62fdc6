import type { Extractor } from '../../extract/Extractor';
import { all, exact, extract, from, nth, textOf, zeroWhere } from '../../extract/extractors';
import type { Site } from '../Site';
import about from './about';

const HEAD = 'header:has(a[href*="/@"])';
const WHO = /^\/(@[^/]+)$/;
const NOTE = /^\/notes\/([^/?#]+)$/;
/** A note in full; one that is only quoted, or stands above what answers it, has no row of buttons. */
const ITEM = 'div:has(> article footer .ti-dots)';
/** The words of a note that has no row. */
const ANSWER = 'div:has(> header > a[href*="/@"])';
/** A note's own permalink: below its words on its own page, in its head elsewhere. */
const ID: readonly Extractor[] = [from('article footer a:has(time)', NOTE), from(`article ${HEAD} a:has(time)`, NOTE)];
/** The number beside an icon of the row; without one: none. */
const beside = (icon: string): readonly Extractor[] => [exact(`footer button:has(${icon}) p`), zeroWhere(`footer button:has(${icon})`)];

/** Reactions are counted one by one, by emoji; a button without a number says that some are left out, or that they are hidden. */
const reactions: Extractor = (root, look) => {
  const row = all(root, 'article footer button i', look);
  const chips = all(root, 'article button:not(:has(i))', look).map((chip) => /(?<!\d)[\d.,\s]*\d$/u.exec(textOf(chip))?.[0]);
  const total = chips.reduce((sum, count) => sum + Number(count?.replace(/\D/g, '') ?? Number.NaN), 0);
  return Number.isNaN(total) || row.length === 0 || row.some((icon) => icon.matches('.ti-heart')) ? undefined : { exact: String(total) };
};

/** Below the note of this page, and an answer: what quotes it is listed in the same place. */
const isNoAnswer: Extractor = (root, look) => {
  const note = root.closest(ITEM);
  const isOfPage = note && ID.some((way) => extract(way, note, look) === look.page.postId);
  const parts = [...(note?.querySelectorAll(`article, ${ANSWER}`) ?? [])];
  const isBelow = parts.indexOf(root) > parts.findIndex((part) => part.localName === 'article');
  return !isOfPage || !isBelow || root.closest('article') !== null || !root.querySelector('a[href*="/notes/"] > .ti-arrow-back-up');
};

/** Three figures in a row; where lists are private, two of them are missing and none is told. */
const figure = (place: number): Extractor => nth('p + span', { nth: place, of: 3 }, exact(''));

/**
 * Misskey, on any host. Vue: the icons' names and addresses are stable, most class names are hashed. Counts are in full; a time
 * is one of the visitor's clock, so only its day is told. The first tab of a profile shows its best, not its latest notes.
 */
export default {
  ...about,
  shownCountsAre: 'floored',
  handle: (text, url) => (/^@?[^@]+@[^@]+$/.test(text) ? text.replace(/^@/, '') : `${text.replace(/^@/, '')}@${url.host}`),
  pages: {
    post: { path: '/notes/:id', examples: ['https://misskey.example/notes/9zq1abcd23'] },
    followers: { path: '/@:handle/followers', examples: ['https://misskey.example/@mira/followers'] },
    feed: { path: ['/', '/{explore,search,timeline}', '/tags/:tag', '/channels/:id'], examples: ['https://misskey.example/explore'] },
    profile: {
      path: ['/@:handle', '/@:handle/{notes,home}'],
      examples: ['https://misskey.example/@mira', 'https://misskey.example/@ida@other.example'],
    },
  },
  profile: {
    root: '.profile:has(.status)',
    handle: ['.username'], // 2024-02
    name: ['.title .name'], // 2024-02
    followers: [exact('.status a[href$="/followers"] b')], // 2024-02
    following: [exact('.status a[href$="/following"] b')], // 2024-02
    posts: [exact('.status a:not([href$="/followers"], [href$="/following"]) b')], // 2024-02
    joined: [['dl:has(.ti-calendar) time', 'title']], // 2024-02
    bio: ['.description:not(:has(.empty))'], // 2024-02
    always: ['name', 'posts'],
  },
  post: {
    item: ITEM,
    id: ID, // 2025-03
    author: [from(`article ${HEAD} a`, WHO)], // 2025-03
    publishedAt: [
      ['article footer a time', 'title'],
      [`article ${HEAD} time`, 'title'],
    ], // 2025-03
    likes: [exact('footer button:has(.ti-heart, .ti-plus, .ti-minus) p'), reactions], // 2025-03
    replies: beside('.ti-arrow-back-up'), // 2025-03
    shares: beside('.ti-repeat'), // 2025-03
    pollVotes: [exact('article ul + p > span:first-child:not(details *)')], // 2025-03
    pinned: ['div:has(> .ti-pin)'], // 2025-03
    sharedBy: [from('div:has(> .ti-repeat) > a, div:has(> .ti-repeat) > span a', WHO)], // 2025-03
  },
  comment: {
    item: ANSWER,
    skip: [isNoAnswer],
    author: [from(`${HEAD} a`, WHO)], // 2025-03
    publishedAt: [[`${HEAD} time`, 'title']], // 2025-03
    text: ['div:has(> a > .ti-arrow-back-up)'], // 2025-03
  },
  member: {
    item: '._panel:has(p + span):has(a[href*="/@"])',
    ordered: true,
    handle: [from('a', WHO)], // 2025-05
    name: ['a[href*="/@"]'], // 2025-05
    posts: [figure(0)], // 2025-05
    following: [figure(1)], // 2025-05
    followers: [figure(2)], // 2025-05
  },
  badge: { beside: '.title .name' },
  chip: { beside: `${HEAD} a[href*="/@"]` },
} satisfies Site as Site;
