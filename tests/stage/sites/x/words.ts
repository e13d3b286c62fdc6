import type { ScenePost } from '../../../fixtures/scene';
import { header, short } from './numbers';

function monthDay(date: Date): string {
  return date.toLocaleDateString('en', { month: 'short', day: 'numeric', timeZone: 'UTC' });
}

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** X's English words and numbers. Counts in labels are plain digits. */
export const words = {
  short,
  header,
  followers: 'Followers',
  following: 'Following',
  posts: (count: string) => `${count} posts`,
  joined: (date: Date) =>
    `Joined ${date.toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })}`,
  day: monthDay,
  moment: (date: Date) =>
    `${date.toLocaleTimeString('en', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })} · ${date.toLocaleDateString('en', { month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' })}`,
  reply: (n: number) => `${plural(n, 'Reply', 'Replies')}. Reply`,
  repost: (n: number) => `${plural(n, 'repost', 'reposts')}. Repost`,
  like: (n: number) => `${plural(n, 'Like', 'Likes')}. Like`,
  bookmark: (n: number) => `${plural(n, 'Bookmark', 'Bookmarks')}. Bookmark`,
  bookmarkPlain: 'Bookmark',
  views: (n: number) => `${plural(n, 'view', 'views')}. View post analytics`,
  viewsWord: 'Views',
  /** The label over all buttons: only what is not zero, in this order. */
  group: ({ replies, shares, likes, saves, views }: ScenePost) =>
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
  follow: (handle: string) => `Follow @${handle}`,
  followShort: 'Follow',
  home: 'Home',
  whoToFollow: 'Who to follow',
  conversation: 'Conversation',
  tabs: ['Posts', 'Replies', 'Media'],
  lists: ['Verified Followers', 'Followers you know', 'Followers', 'Following'],
};
