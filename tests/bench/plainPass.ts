import type { CommentFeatures, Count, Evidence } from '../../lib/model';

const ofCount = (count: Count | undefined): number => (count ? count.low + count.value + count.high : 0);
const ofText = (text: string | undefined): number => (text ? text.length + text.charCodeAt(text.length - 1) : 0);
const ofFlags = (...flags: (boolean | undefined)[]): number => flags.reduce((sum, flag) => sum + (flag ? 1 : 0), 0);

function ofFeatures(features: CommentFeatures | undefined): number {
  if (!features) return 0;
  const { length, hasLink, mentionOnly, emojiOnly, promotion, isQuestion, signature } = features;
  return (
    length +
    ofText(signature) +
    Number(hasLink) +
    Number(mentionOnly) +
    Number(emojiOnly) +
    Number(promotion) +
    Number(isQuestion)
  );
}

/** Each field that a score needs, read once and added to a sum: nothing is parsed, sorted, hashed or made. */
export function plainPass({ posts, comments, members, snapshots }: Evidence): number {
  let sum = 0;
  for (const post of posts) {
    sum += post.seenAt + post.firstSeenAt + ofText(post.id) + ofText(post.author) + ofText(post.publishedAt);
    sum += ofCount(post.likes) + ofCount(post.replies) + ofCount(post.shares) + ofCount(post.saves);
    sum += ofCount(post.views) + ofCount(post.followersThen) + ofCount(post.pollVotes) + ofText(post.sharedBy);
    sum += ofFlags(post.pinned, post.promoted, post.isReply, post.paid, post.joint, post.top);
  }
  for (const comment of comments) {
    sum += comment.seenAt + ofText(comment.postId) + ofText(comment.who) + ofText(comment.publishedAt);
    sum += ofText(comment.inReplyTo) + Number(comment.byOwner) + ofFeatures(comment.features);
  }
  for (const member of members) {
    sum += member.seenAt + (member.place ?? 0) + ofText(member.who) + ofText(member.shape);
    sum += ofCount(member.followers) + ofCount(member.following) + ofCount(member.posts);
    sum += ofFlags(member.nameIsHandle, member.emptyBio, member.defaultAvatar, member.verified);
  }
  for (const day of snapshots) {
    sum += day.at + ofText(day.day) + ofCount(day.followers) + ofCount(day.following);
  }
  return sum;
}
