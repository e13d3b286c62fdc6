import type { Comment, Member, Post, Reading } from '../lib/model';

/** The Reading in the contract's fields alone: what `npm run read` prints and what cases expect. */
export function plainReading({ site, page, profile, posts, comments, members, misses }: Reading): Reading {
  return {
    site,
    page,
    ...(profile ? { profile } : {}),
    posts: posts.map(plainPost),
    comments: comments.map(plainComment),
    members: members.map(plainMember),
    misses,
  };
}

const plainPost = ({ pollVotes, isReply, paid, joint, ...post }: Post): Post => post;
const plainComment = ({ features, inReplyTo, ...comment }: Comment): Comment => comment;
const plainMember = ({ place, ...member }: Member): Member => member;
