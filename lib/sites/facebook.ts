import { describing, embedded, figure, follow, from, inside, own, ownLinks, part, spelled, within, zeroWhere } from '../reader/ways';
import type { Look, Site, Way } from '../site';

const NAME = '[data-ad-rendering-role="profile_name"]';
/** The two lines over a post: who (or which group), then member, time and audience. */
const HEAD = `div:has(> div > span > ${NAME})`;
const COMMENT = '[role="article"][aria-label]:has(a[href*="comment_id="])';
/** The account of a link: a name, a number, or a group's member. */
const WHO =
  /^(?:https:\/\/(?:www|web|m)\.facebook\.com)?\/(?:profile\.php\?id=|people\/[^/]+\/|groups\/[^/]+\/user\/|(?!groups\/|profile\.php|people\/))([^/?#&]+)/;
const POST_ID = /(?:\/posts\/(?:[^/?#]+\/)?|\/permalink\/|[?&](?:story_fbid|fbid|v)=|\/reel\/|\/videos\/(?:[^/?#]+\/)?)(pfbid\w+|\d+)/;
const ID = within(HEAD, from('a', POST_ID));
const MEMBER = within(HEAD, from('a', /\/groups\/[^/]+\/user\/(\d+)/));
const AUTHOR = within(HEAD, from(`${NAME} a`, WHO));
const TOTAL = '[role="toolbar"] ~ span[aria-hidden="true"], [role="toolbar"] ~ div [role="button"] > span[aria-hidden="true"]';
const FIGURES = '[role="button"]:not([aria-label], [aria-haspopup]) > span[dir="auto"]';
const button = (kind: string): string => `[data-ad-rendering-role="${kind}_button"], ${THREE}`;
/** Logged out the three buttons carry no names, only pictures. */
const THREE = 'div:nth-child(3):last-child > [role="button"]:not([aria-label], [aria-haspopup]) i';
const WORDS = {
  replies:
    /comment|kommentar|comentario|comentário|komentar|коммент|yorum|bình luận|コメント|댓글|评论|留言|تعليق|টি কমেন্ট|কমেন্ট|ความคิดเห็น/i,
  shares:
    /share|geteilt|compartid|compartilh|partage|partilha|condivis|dibagikan|udostępn|поделил|paylaş|chia sẻ|シェア|공유|分享|مشارك|শেয়ার|แชร์/i,
  views: /view|play|aufruf|reproducci|visualiza|vue|tayangan|wyświetl|просмотр|görüntülen|lượt xem|回視聴|조회|次观看|مشاهد/i,
};
/** Arabic says one and two in words. */
const ONE_AND_TWO = { 'تعليق واحد': '1', تعليقان: '2', 'مشاركة واحدة': '1', مشاركتان: '2' };
const PRIVATE = /(private group|private gruppe|grupo privado|groupe privé|grup privat|gruppo privato|مجموعة خاصة)/i;

const isGroup = ({ url }: Look): boolean => url.pathname.startsWith('/groups/');
const HEADING = ':is(div:has(> h1), div:has(> div > h1)) + div';
const MEMBERS: Way = (root, look) =>
  isGroup(look) ? follow(part(`${HEADING} :is([role="button"], a)`, /^(.*\p{Nd}.*)$/u), root, look) : undefined;
/** "Members · 6,574" over the list; other lists have such headings too, so it only makes the header's "6.6K" exact. */
const MEMBERS_IN_FULL: Way = (root, look) => follow(MEMBERS, root, look) && follow(part('h2', /·\s*(\p{Nd}[^·]*)$/u), root, look);
/** Friends make a person; likes, mentions and reviews a page. What could be either is taken for a person. */
const isPerson: Way = (root, look) =>
  /^(profile|followers)$/.test(look.page.kind) &&
  !isGroup(look) &&
  (ownLinks(root, look, ['friends', 'friends_all', 'friends_mutual']).length > 0 ||
    ownLinks(root, look, ['friends_likes', 'mentions', 'reviews']).length === 0);

/** In a dialog over the feed, or alone on its page; ids are written in two ways (pfbid…, digits), which cannot be compared. */
const isFocal: Way = (post, look) => {
  const { handle, postId = '' } = look.page;
  const id = follow(ID, post, look);
  if (typeof id === 'string' && id.startsWith('pfbid') === postId.startsWith('pfbid')) return id === postId;
  const author = follow(AUTHOR, post, look);
  const isOther = typeof author === 'string' && handle !== undefined && /\D/.test(handle) && author.toLowerCase() !== handle;
  return !isOther && (post.closest('[role="dialog"]') !== null || post.closest('[role="feed"]') === null);
};
/** A reply's link names the comment it stands beneath; that one's own link has the same name and no reply's. */
const answered: Way = (reply, look) => {
  const parent = follow(from('a[href*="&reply_comment_id="]', /(comment_id=[^&]+)/), reply, look);
  if (typeof parent !== 'string') return undefined;
  const links = [...reply.ownerDocument.querySelectorAll(`${COMMENT} a:not([href*="&reply_comment_id="])`)];
  const link = links.find((one) => decodeURIComponent(one.getAttribute('href') ?? '').includes(parent));
  return link && follow(from('', WHO), link, look);
};

/**
 * Facebook. React: roles and data-ad-rendering-role are stable, class names are not. A time may be scrambled and its link empty,
 * words are hidden among the real ones, a count is printed twice: one node is read, never a container. 6,574 is shown as "6.6K".
 */
export default {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  words: { likes: 'reactions', replies: 'comments', shares: 'shares', views: 'views' },
  shownCountsAre: 'rounded',
  reserved:
    'groups watch reel reels photo photos videos permalink.php story.php profile.php photo.php home.php search hashtag marketplace gaming events people pages p share stories friends messages notifications settings login help privacy policies ads business bookmarks memories saved',
  handle: (text) => /-(\d{6,})$/.exec(text)?.[1] ?? text.trim().replace(/^@/, ''),
  pages: {
    post: {
      path: [
        ...['/:handle/posts/:id', '/:handle/posts/:slug/:id', '/:handle/videos/:id', '/groups/:group/{posts,permalink}/:id'],
        ...['/permalink.php?story_fbid=:id&id=:handle', '/story.php?story_fbid=:id&id=:handle', '/photo?fbid=:id'],
        ...['/photo.php?fbid=:id', '/reel/:id', '/watch?v=:id'],
      ],
      examples: ['https://www.facebook.com/sandvigharbour/posts/pfbid02pQz7', 'https://www.facebook.com/groups/8812/permalink/2044/'],
      scope: (root) => [...root.querySelectorAll(`[role="dialog"]:has(${NAME}):not([hidden] *)`)].at(-1) ?? root,
    },
    followers: {
      path: ['/groups/:handle/members/*', '/:handle/followers', '/profile.php?id=:handle&sk=followers'],
      examples: ['https://www.facebook.com/groups/881204417733290/members', 'https://www.facebook.com/sandvigharbour/followers'],
    },
    feed: {
      path: ['/', '/home.php', '/groups/{feed,discover,joins}', '/search/*', '/hashtag/:tag', '/watch'],
      examples: ['https://www.facebook.com/', 'https://www.facebook.com/search/posts/?q=harbour'],
    },
    profile: {
      path: [
        ...['/groups/:handle', '/groups/:handle/{about,media,announcements,buy_sell_discussion}', '/profile.php?id=:handle'],
        ...['/people/:name/:handle', '/p/:handle', '/:handle'],
        '/:handle/{about,posts,photos,videos,reels,mentions,reviews,events,following,friends}',
      ],
      examples: ['https://www.facebook.com/sandvigharbour', 'https://www.facebook.com/profile.php?id=100064512337'],
    },
  },
  profile: {
    on: ['profile', 'followers'],
    root: (root, look) =>
      look.page.kind === 'profile' || isGroup(look)
        ? (root.querySelector('[role="main"]:has(h1):not([hidden] *)') ?? root.querySelector('body') ?? undefined)
        : undefined,
    personal: [isPerson],
    handle: [from('h1 a', /\/groups\/([^/?]+)/), from('a[href*="/followers"], a[href*="sk=followers"]', WHO)], // 2026-04, 2026-02
    name: ['h1'], // 2026-04
    verified: ['h1 svg'], // 2026-02
    private: [part(HEADING, PRIVATE)], // 2024-08
    followers: [own('followers'), MEMBERS, MEMBERS_IN_FULL], // 2026-02, 2026-04, 2024-08
    following: [own('following')], // 2026-02
  },
  post: {
    item: `[aria-posinset]:has(${NAME}), [role="article"]:not([aria-label]):has(${NAME})`,
    not: COMMENT,
    skip: [inside('[hidden]')],
    focal: [isFocal],
    id: [ID], // 2026-04
    author: [MEMBER, AUTHOR], // 2026-04
    publishedAt: [within(HEAD, ['a[href*="/"][aria-label]:not([href*="/user/"])', 'aria-label'])], // 2026-04
    likes: [TOTAL, zeroWhere(button('like'), '[role="toolbar"]'), embedded('reaction_count.count', ID)], // 2026-04
    replies: [
      spelled(figure('replies', FIGURES, WORDS, button('comment')), ONE_AND_TWO), // 2026-04
      describing(FIGURES.replace(' >', '[id] >')), // 2025-12
      embedded('comment_rendering_instance.comments.total_count', ID), // 2026-04
    ],
    shares: [spelled(figure('shares', FIGURES, WORDS, button('share')), ONE_AND_TWO), embedded('share_count.count', ID)], // 2026-04
    promoted: ['a[href*="/ads/about"]'], // 2025-12
  },
  comment: {
    item: COMMENT,
    author: [from('a[href*="comment_id="]', WHO)], // 2025-06
    publishedAt: ['ul a[href*="comment_id="]'], // 2025-06
    likes: [['ul ~ * [role="button"][aria-label]', 'aria-label']], // 2025-06
    postId: [from('ul a[href*="comment_id="]', POST_ID)], // 2025-06
    inReplyTo: [answered],
    text: ['span[dir="auto"][lang]', 'span[dir="auto"]:has(> div > div[dir="auto"])'], // 2025-06
  },
  member: {
    item: '[role="listitem"]:has(a[aria-hidden="true"]):has(a:not([aria-hidden="true"]))',
    handle: [from('a', /\/groups\/[^/]+\/user\/(\d+)/), from('a', WHO)], // 2024-08
    name: ['a:not([aria-hidden="true"])'], // 2024-08
    bio: ['div:has(> span a) + div + div > span[dir="auto"]'], // 2024-08
  },
  badge: { beside: 'h1' },
  chip: { inside: NAME },
} satisfies Site as Site;
