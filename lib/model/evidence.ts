/** What the store keeps of one account. */

import type { CommentFeatures } from './rawPage';
import type { Count, Moment, Post, Profile } from './reading';

/** `site:handle`, handle lower case. */
export type AccountId = string;

/** A post as merged from all readings that showed it. */
export interface SeenPost extends Post {
  id: string;
  /** ms; when its counts were last read. */
  seenAt: number;
  /** ms; when it was first seen. */
  firstSeenAt: number;
  /** The account's followers when the post was first seen. */
  followersThen?: Count;
  /** Was it only ever seen in a list that is not in order of time? Missing: the order of its lists is not known. */
  top?: boolean;
}

/** A comment as kept: who = salted hash, never the handle; the owner's own comments carry ''. */
export interface SeenComment {
  postId: string;
  who: string;
  byOwner: boolean;
  seenAt: number;
  publishedAt?: Moment;
  likes?: Count;
  /** Salted hash of whom it answers; 'owner' for the owner. */
  inReplyTo?: string;
  features?: CommentFeatures;
  /** Shape of its author's handle, as for members. Missing: not kept. */
  shape?: string;
}

/** A follower as kept: salted hash and features. */
export interface SeenMember {
  who: string;
  seenAt: number;
  place?: number;
  /** Handle shape: letters a, digits 9, rest as it is, runs counted ("a6_94"). */
  shape: string;
  nameIsHandle?: boolean;
  emptyBio?: boolean;
  defaultAvatar?: boolean;
  verified?: boolean;
  followers?: Count;
  following?: Count;
  posts?: Count;
}

/** The account's own figures on one day (the first reading of the UTC day). */
export interface Snapshot {
  /** "2026-11-22", UTC. */
  day: string;
  at: number;
  followers?: Count;
  following?: Count;
  posts?: Count;
}

/** All that is kept of one account: the input of every score. */
export interface Evidence {
  account: AccountId;
  site: string;
  profile: Profile;
  /** ms; the newest reading of the header. */
  profileAt: number;
  posts: SeenPost[];
  comments: SeenComment[];
  members: SeenMember[];
  snapshots: Snapshot[];
  /** Id of the salt under which `who` was hashed. Sets under different salts are never united. */
  saltId: string;
}
