import type { Extractor } from '../../extract/Extractor';
import { above, action, all, beyond, exact, extract, from, hasRow, last, part, shipped, textOf, where } from '../../extract/extractors';
import type { Site } from '../Site';
import { FOLLOWERS, PIN, PRIVATE, PROMOTED, VERIFIED } from '../shared/words';
import about from './about';

const ITEM = '[data-pressable-container="true"]';
/** A post with its answers, on a post's page. */
const CELL = '[data-pagelet^="threads_post_page_"]';
const STAMP = 'a[href*="/post/"]:has(time)';
const PERMALINK = `${STAMP}, a[href*="/post/"]:not([href$="/media"])`;
const [ID, AUTHOR] = [from(PERMALINK, /\/post\/([\w-]+)/), from(PERMALINK, /\/@([\w.]+)\/post\//)];
/** Names of the four icons; in other languages they are known by their places. */
const ROW = [
  /^(Unl|L)ike$|^(Des)?[Cc]urtir$|[Mm]e gusta$|[Gg]efällt mir|いいね|좋아요|讚|赞/,
  /^(Reply|Comment|Responder|Antworten|Répondre|返信|답글|回覆|回复)$/,
  /^(Repost|Repostar|Repostear|Reposten|Republier|再投稿|리포스트|轉發|转发)$/,
  /^(Share|Send|Compartilhar|Compartir|Teilen|Partager|シェアする|공유|分享)$/,
];
const [LIKES, REPLIES, REPOSTS] = [action(ROW, 0), action(ROW, 1), action(ROW, 2)];
const inFull = (shown: Extractor, ...sum: string[]): Extractor => shipped(shown, { mark: '"like_count"', key: 'code', id: ID, sum });
/** Authors may hide likes and reposts: where neither has a number under a post with five answers or more, they are not zero. */
const unlessHidden =
  (way: Extractor): Extractor =>
  (root, look) => {
    const [likes, replies, reposts] = [LIKES, REPLIES, REPOSTS].map((one) => extract(one, root, look));
    const isQuiet = typeof likes !== 'string' && typeof reposts !== 'string';
    const isTalkedAbout = typeof replies !== 'object' && !(Number(replies) < 5);
    return isQuiet && isTalkedAbout ? undefined : extract(way, root, look);
  };
const isVerified: Extractor = (root, look) =>
  all(root, `svg:not(${ITEM} ${ITEM} *)`, look).some((icon) => VERIFIED.test(icon.getAttribute('aria-label') ?? ''));
/** The dialog has a tab of followers and one of those who are followed: only beneath the first do rows count. */
const isOtherList: Extractor = (root) => {
  const tab = root.closest('[role="dialog"]')?.querySelector('[role="tab"]');
  return tab?.getAttribute('aria-selected') !== 'true' || !FOLLOWERS.test(textOf(tab));
};
const isNoPost: Extractor = (root, look) => root.closest('[hidden]') !== null || !extract(hasRow(ROW), root, { ...look, not: ITEM });
const words: Extractor = (root, look) =>
  all(root, 'span[dir="auto"]:not(a *, [role="button"] *):not(:has(time))', look).map(textOf).join(' ');
/** Author of the one before in the same cell. */
const before: Extractor = (root, look) => {
  const cell = [...(root.closest(CELL)?.querySelectorAll(`${ITEM}:not(${ITEM} *)`) ?? [])];
  const previous = cell[cell.indexOf(root) - 1];
  return previous && extract(AUTHOR, previous, look);
};

/**
 * Threads. React: roles, addresses and icons' names are stable, class names are not; earlier screens stay in the page, hidden.
 * Zero is a button without a number. Beside the repost icon stand reposts and quotes; the fourth number (sent) is no kind.
 */
export default {
  ...about,
  shownCountsAre: 'floored',
  pages: {
    post: { path: '/@:handle/post/:id/*', examples: ['https://www.threads.com/@mira.halvorsen/post/DXq7LmPzA2c'] },
    feed: { path: ['/', '/{for_you,following,search,saved,liked}', '/activity/*'], examples: ['https://www.threads.com/search?q=harbour'] },
    profile: { path: ['/@:handle', '/@:handle/{replies,media,reposts}'], examples: ['https://www.threads.net/@mira.halvorsen/replies'] },
  },
  profile: {
    root: '[role="region"]:has(h1):not([hidden] *)',
    handle: [from('a[href$="/replies"]', /^\/@([\w.]+)\/replies$/), 'h1 + div span > span'], // 2026-04
    name: ['h1'], // 2026-04
    verified: [isVerified], // 2025-12
    private: [(root, look) => (root.querySelector(ITEM) ? undefined : extract(part('span', PRIVATE), root, look))],
    followers: [exact(`span[title]:not(${ITEM} *)`, 'title')], // 2026-04
    bio: ['div:has(> div > h1) + div > span[dir="auto"]'], // 2026-04
  },
  post: {
    item: ITEM,
    not: ITEM,
    skip: [isNoPost, where(/^\/@[^/]+\/(replies|media|reposts)/, () => true)],
    id: [ID], // 2026-04
    author: [AUTHOR, from('a', /^\/@([\w.]+)$/)], // 2026-04
    publishedAt: [[`${STAMP} time`, 'datetime']], // 2026-04
    likes: [unlessHidden(LIKES), inFull(LIKES, 'like_count')], // 2026-04, in full 2025-12
    replies: [REPLIES, inFull(REPLIES, 'text_post_app_info.direct_reply_count')],
    shares: [unlessHidden(REPOSTS), inFull(REPOSTS, 'text_post_app_info.repost_count', 'text_post_app_info.quote_count')],
    pinned: [above('img', 'span:not(a *, :has(a))', part('', PIN))],
    promoted: [part('span', PROMOTED)],
    sharedBy: [above('img', 'a:not(:has(img))', from('', /^\/@([\w.]+)$/))],
  },
  comment: {
    item: ITEM,
    not: ITEM,
    afterFocal: true,
    skip: [isNoPost, beyond(`:is(${CELL}, body:not(:has(${CELL}))) ${ITEM}`, 'h2, [role="heading"]')],
    author: [AUTHOR], // 2026-02
    publishedAt: [[`${STAMP} time`, 'datetime']], // 2026-02
    likes: [unlessHidden(LIKES), inFull(LIKES, 'like_count')], // 2026-02
    inReplyTo: [before],
    text: [words],
  },
  member: {
    on: ['profile'],
    item: `[role="dialog"] ${ITEM}`,
    ordered: true,
    skip: [isOtherList],
    handle: [from('a', /^\/@([\w.]+)$/)],
    name: [last('span:not(:has(span)):not(a *, [role="button"] *)')],
    verified: [isVerified],
  },
  badge: { beside: '[role="region"]:not([hidden] *) h1' },
  chip: { beside: 'a[href*="/@"]:not(:has(img))' },
} satisfies Site as Site;
