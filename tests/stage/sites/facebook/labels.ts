function rounded(count: number): string {
  if (count < 1000) return String(count);
  const [scaled, unit] = count < 999_950 ? [count / 1000, 'K'] : [count / 1e6, 'M'];
  return `${Math.round(scaled * 10) / 10}${unit}`;
}

function agoEnglish(hours: number, date: Date): string {
  if (hours < 1) return `${Math.max(1, Math.floor(hours * 60))}m`;
  if (hours < 24) return `${Math.floor(hours)}h`;
  if (hours < 24 * 7) return `${Math.floor(hours / 24)}d`;
  const day = date.toLocaleDateString('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const time = date.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return hours < 24 * 300 ? `${day} at ${time}` : `${day}, ${date.getUTCFullYear()}`;
}

const many = (count: string, n: number, one: string, more: string) => `${count} ${n === 1 ? one : more}`;

/** Facebook's English words and numbers. */
export const labels = {
  short: rounded,
  followers: (count: string) => `${count} followers`,
  following: (count: string) => `${count} following`,
  likes: (count: string) => `${count} likes`,
  friends: (count: string) => `${count} friends`,
  comments: (count: string, n: number) => many(count, n, 'comment', 'comments'),
  shares: (count: string, n: number) => many(count, n, 'share', 'shares'),
  reaction: (name: 'like' | 'love' | 'care', count: string, n: number) =>
    `${{ like: 'Like', love: 'Love', care: 'Care' }[name]}: ${many(count, n, 'person', 'people')}`,
  allReactions: 'All reactions:',
  seeWho: 'See who reacted to this',
  ago: agoEnglish,
  commentBy: (name: string, ago: string) => `Comment by ${name} ${ago}`,
  replyBy: (name: string, to: string, ago: string) => `Reply by ${name} to ${to}'s comment ${ago}`,
  commentReactions: (n: number) => `${many(String(n), n, 'reaction', 'reactions')}; see who reacted to this`,
  author: 'Author',
  badges: 'View information about identity badges',
  postOf: (name: string) => `${name}'s post`,
  close: 'Close',
  follow: 'Follow',
  addFriend: 'Add friend',
  like: 'Like',
  comment: 'Comment',
  share: 'Share',
  sponsored: 'Sponsored',
  verified: 'Verified account',
  mostRelevant: 'Most relevant',
  tabs: ['Posts', 'About', 'Mentions', 'Followers', 'Photos'],
};
