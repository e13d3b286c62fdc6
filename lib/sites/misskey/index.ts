import { exact } from '../../extract/counts';
import type { Extractor } from '../../extract/Extractor';
import { linkMatch, nth } from '../../extract/selectors';
import type { Site } from '../Site';
import { id, is, matches } from './about';
import { ACCOUNT, comment, HEAD, NOTE_LITERALS, post } from './notes';

/** Three figures in a row; where lists are private, two of them are missing and none is taken. */
const figure = (place: number): Extractor => nth('p + span', place, 3, exact(''));

/**
 * Misskey, on any host. Vue: the icons' names and addresses are stable, most class names are hashed. Counts are in
 * full; a time is one of the visitor's clock, so only its day is taken. The first tab of a profile shows its best, not
 * its latest notes.
 */
export default {
  id,
  matches,
  is,
  shownCountsAre: 'floored',
  handle: (text, { host }) =>
    /^@?[^@]+@[^@]+$/.test(text) ? text.replace(/^@/, '') : `${text.replace(/^@/, '')}@${host}`,
  pages: {
    post: { path: '/notes/:id' },
    followers: { path: '/@:handle/followers' },
    feed: { path: ['/', '/{explore,search,timeline}', '/tags/:tag', '/channels/:id'] },
    profile: { path: ['/@:handle', '/@:handle/{notes,home}'] },
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
  post,
  comment,
  member: {
    item: '._panel:has(p + span):has(a[href*="/@"])',
    ordered: true,
    handle: [linkMatch('a', ACCOUNT)], // 2025-05
    name: ['a[href*="/@"]'], // 2025-05
    posts: [figure(0)], // 2025-05
    following: [figure(1)], // 2025-05
    followers: [figure(2)], // 2025-05
  },
  badge: { beside: '.title .name' },
  chip: { beside: `${HEAD} a[href*="/@"]` },
  literals: [NOTE_LITERALS],
} satisfies Site as Site;
