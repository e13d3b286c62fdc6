import type { ActiveWord, RealWord } from '../../lib/model';

/**
 * One thing a visitor does. `click` follows a link in the page, `back` returns; `hover` waits for `waitFor`; `scroll` is in
 * pixels down from where the page stands. `comments`: people whose comments are kept have commented there.
 */
export type Step =
  | { goto: string; comments?: boolean }
  | { click: string; comments?: boolean }
  | { back: true }
  | { hover: string; waitFor: string }
  | { scroll: number };

/** One invented account with the words its audience was made to earn. */
export interface StagePerson {
  /** Id of the site, as in lib/sites. */
  site: string;
  handle: string;
  name: string;
  url: string;
  intended: { active: ActiveWord; real: RealWord };
  /** What a visitor does for the words to be earned. */
  visit: Step[];
}

/** Somebody as a list, a comment or a hover card shows them. */
export interface Face {
  handle: string;
  name: string;
  bio: string;
  followers: number;
  following: number;
  posts: number;
  verified: boolean;
  defaultAvatar: boolean;
}

/** A comment. `inReplyTo` is the handle of whoever it stands beneath. */
export interface SceneComment {
  id: string;
  author: Face;
  byOwner: boolean;
  hoursAgo: number;
  text: string;
  likes: number;
  inReplyTo?: string;
}

/** A post. `comments` are those its page shows, oldest first; `replies` is the number it prints. */
export interface ScenePost {
  id: string;
  author: Face;
  hoursAgo: number;
  text: string;
  likes: number;
  replies: number;
  shares: number;
  saves: number;
  views: number;
  pinned?: boolean;
  promoted?: boolean;
  sharedBy?: Face;
  quote?: ScenePost;
  comments: SceneComment[];
}

/** An account with everything its pages show. `timeline` in the order of its profile, `fans` in the order of its list. */
export interface Account extends Face {
  site: string;
  id: string;
  location: string;
  joinedHoursAgo: number;
  timeline: ScenePost[];
  fans: Face[];
}
