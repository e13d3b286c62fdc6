import { arabic, chinese, headerEnglish, shortEnglish } from './numbers';

/** X's words and numbers in one language of its interface. Counts in labels are plain digits in every language. */
export interface Words {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** A button's count: floored from 1,000 (万 from 10,000). */
  short: (count: number) => string;
  /** A header's count: in full below 10,000, then floored to one decimal. */
  header: (count: number) => string;
  followers: string;
  following: string;
  posts: (count: string) => string;
  joined: (date: Date) => string;
  day: (date: Date) => string;
  moment: (date: Date) => string;
  reply: (n: number) => string;
  repost: (n: number) => string;
  like: (n: number) => string;
  bookmark: (n: number) => string;
  bookmarkPlain: string;
  views: (n: number) => string;
  viewsWord: string;
  /** The label over all buttons: only what is not zero, in this order. */
  group: (counts: { replies: number; shares: number; likes: number; saves: number; views: number }) => string;
  pinned: string;
  reposted: string;
  ad: string;
  quote: string;
  verified: string;
  follow: (handle: string) => string;
  followShort: string;
  home: string;
  whoToFollow: string;
  conversation: string;
  tabs: string[];
  lists: string[];
}

function monthDay(lang: string, date: Date): string {
  return date.toLocaleDateString(lang, { month: 'short', day: 'numeric', timeZone: 'UTC' });
}

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const en: Words = {
  lang: 'en',
  dir: 'ltr',
  short: shortEnglish,
  header: headerEnglish,
  followers: 'Followers',
  following: 'Following',
  posts: (count) => `${count} posts`,
  joined: (date) => `Joined ${date.toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })}`,
  day: (date) => monthDay('en', date),
  moment: (date) =>
    `${date.toLocaleTimeString('en', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })} · ${date.toLocaleDateString('en', { month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' })}`,
  reply: (n) => `${plural(n, 'Reply', 'Replies')}. Reply`,
  repost: (n) => `${plural(n, 'repost', 'reposts')}. Repost`,
  like: (n) => `${plural(n, 'Like', 'Likes')}. Like`,
  bookmark: (n) => `${plural(n, 'Bookmark', 'Bookmarks')}. Bookmark`,
  bookmarkPlain: 'Bookmark',
  views: (n) => `${plural(n, 'view', 'views')}. View post analytics`,
  viewsWord: 'Views',
  group: ({ replies, shares, likes, saves, views }) =>
    [
      replies && plural(replies, 'reply', 'replies'),
      shares && plural(shares, 'repost', 'reposts'),
      likes && plural(likes, 'like', 'likes'),
      saves && plural(saves, 'bookmark', 'bookmarks'),
      views && plural(views, 'view', 'views'),
    ]
      .filter(Boolean)
      .join(', '),
  pinned: 'Pinned',
  reposted: ' reposted',
  ad: 'Ad',
  quote: 'Quote',
  verified: 'Verified account',
  follow: (handle) => `Follow @${handle}`,
  followShort: 'Follow',
  home: 'Home',
  whoToFollow: 'Who to follow',
  conversation: 'Conversation',
  tabs: ['Posts', 'Replies', 'Media'],
  lists: ['Verified Followers', 'Followers you know', 'Followers', 'Following'],
};

export const zh: Words = {
  ...en,
  lang: 'zh',
  short: chinese,
  header: chinese,
  followers: '关注者',
  following: '正在关注',
  posts: (count) => `${count} 帖子`,
  joined: (date) => `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月 加入`,
  day: (date) => `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`,
  moment: (date) => `上午10:25 · ${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`,
  reply: (n) => `${n} 回复。回复`,
  repost: (n) => `${n} 次转帖。转帖`,
  like: (n) => `${n} 喜欢次数。喜欢`,
  bookmark: (n) => `${n} 书签。书签`,
  bookmarkPlain: '书签',
  views: (n) => `${n} 次查看。查看帖子分析`,
  viewsWord: '查看',
  group: ({ replies, shares, likes, saves, views }) =>
    [
      replies && `${replies} 回复`,
      shares && `${shares} 次转帖`,
      likes && `${likes} 喜欢`,
      saves && `${saves} 书签`,
      views && `${views} 次观看`,
    ]
      .filter(Boolean)
      .join('、'),
  pinned: '已置顶',
  reposted: '已转帖',
  ad: '推广',
  quote: '引用',
  verified: '认证账号',
  follow: (handle) => `关注 @${handle}`,
  followShort: '关注',
  home: '主页',
  whoToFollow: '推荐关注',
  conversation: '对话',
  tabs: ['帖子', '回复', '媒体'],
  lists: ['已认证的关注者', '你认识的关注者', '关注者', '正在关注'],
};

/** Arabic as public code describes such interfaces; no page of X in Arabic was at hand. */
export const ar: Words = {
  ...en,
  lang: 'ar',
  dir: 'rtl',
  short: arabic,
  header: arabic,
  followers: 'متابِعون',
  following: 'متابَعون',
  posts: (count) => `${count} منشور`,
  joined: (date) => `انضم في ${date.toLocaleDateString('ar-EG', { month: 'long', year: 'numeric', timeZone: 'UTC' })}`,
  day: (date) => monthDay('ar-EG', date),
  moment: (date) =>
    date.toLocaleDateString('ar-EG', { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' }),
  reply: (n) => `${n} من الردود. رد`,
  repost: (n) => `${n} من إعادات النشر. إعادة نشر`,
  like: (n) => `${n} من تسجيلات الإعجاب. أعجبني`,
  bookmark: (n) => `${n} من الإشارات المرجعية. إشارة مرجعية`,
  bookmarkPlain: 'إشارة مرجعية',
  views: (n) => `${n} من المشاهدات. عرض تحليلات المنشور`,
  viewsWord: 'مشاهدات',
  group: ({ replies, shares, likes, saves, views }) =>
    [
      replies && `${replies} ردود`,
      shares && `${shares} إعادات نشر`,
      likes && `${likes} تسجيلات إعجاب`,
      saves && `${saves} إشارات مرجعية`,
      views && `${views} مشاهدات`,
    ]
      .filter(Boolean)
      .join('، '),
  pinned: 'مثبت',
  reposted: ' أعاد النشر',
  ad: 'إعلان',
  quote: 'اقتباس',
  verified: 'حساب موثّق',
  follow: (handle) => `متابعة @${handle}`,
  followShort: 'متابعة',
  home: 'الرئيسية',
  whoToFollow: 'من تتابع',
  conversation: 'محادثة',
  tabs: ['المنشورات', 'الردود', 'الوسائط'],
  lists: ['متابِعون موثّقون', 'متابِعون تعرفهم', 'المتابِعون', 'المتابَعون'],
};

/** The words for a language tag; English for every other. */
export function wordsFor(lang: string): Words {
  return { en, zh, ar }[lang.slice(0, 2)] ?? en;
}
