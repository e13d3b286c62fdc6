/**
 * Every constant of the checks in one place. † = reasoned: no labelled audience could test it; changing any of them changes the
 * method's version. `falseAlarm`: share of ordinary accounts on which a check stands out, 0…1. METHOD.md#CHECKS.
 */

/** Posts that are looked at: hours after which a post has gathered its counts, days after which its views tell of an earlier audience. † */
export const RIPE = { fromHours: 24, viewsToDays: 180 } as const;

/**
 * C1. The lowest 2 % of the spread between accounts, by design. With 2.5 % the checks together came to 4.9 % of invented ordinary
 * accounts on X (4.6-5.1), which is no room under 5 %.
 */
export const REACH = { posts: 5, z: 2.054, falseAlarm: 0.02 } as const;

/** C2. 2 of 132 ordinary accounts on X, 2023. */
export const RESPONSES_FIT_VIEWS = { posts: 3, responses: 20, share: 0.2, falseAlarm: 2 / 132 } as const;

/** C3. 6 of 579 ordinary accounts of InstaFake with 8-16 posts; simulated for X. */
export const BREAK = {
  /** Newest posts that are looked at, how many are needed, and how many on either side of a split. † */
  newest: 16,
  needed: 8,
  side: 4,
  /** Medians that differ so many times: X, and views on any site †; likes elsewhere †. */
  timesX: 10,
  times: 5,
  /** And by so many robust standard deviations of their logarithms. */
  sds: 3,
  falseAlarm: 0.01,
} as const;

/** C4. R5's line, METHOD.md#R5. Upper end of 0 of 2,000 invented ordinary accounts. */
export const VOICES = { comments: 20, strongAbove: 0.5, falseAlarm: 0.002 } as const;

/** C5. METHOD.md#R1. */
export const FOLLOWERS = {
  /** Rows with their own counts that are needed, and share of consecutive positions that makes a run. † */
  needed: 30,
  density: 0.8,
  /** Stands out when the lower limit of the share is above this. † */
  strongAbove: 0.2,
  /** X: accounts that follow fewer than this are young rather than sold. */
  leastFollowing: 200,
  timesX: 10,
  timesInstagram: 200,
  /** Share of all followers that a newest-first list must cover before it tells of more than the newest. † */
  covers: 0.5,
  /**
   * Share that the rule flags wrongly: Beta(1.5, 18), mean 8 %, 0.5-21 %. Wide enough for the genuine sets (.6-4 %) and for
   * accounts of 2023 (8.9 %, younger than a year 11.3 %): the interval of R1 holds the share in more than 90 % for every rate up to
   * 15 %, which a narrower one of the same mean does not.
   */
  wrongly: [1.5, 18],
  falseAlarm: 0.002,
} as const;

/** C6. Days with a look that are needed. Upper end of 0 of 2,000 simulated. */
export const GROWTH = { looks: 8, falseAlarm: 0.002 } as const;

/** What a page of the site shows, as far as a check needs it. */
export const SHOWS = {
  /** Views of every post. */
  views: ['x', 'youtube', 'tiktok', 'threads'],
  /** Likes only on posts that were opened. */
  likesOnOpenedPosts: ['instagram'],
  /** A list of an account's followers. */
  followersList: ['x', 'instagram', 'bluesky', 'mastodon', 'misskey'],
  /** The newest followers first, as far as is known (2026). */
  newestFirst: ['x', 'bluesky', 'mastodon'],
} as const satisfies Record<string, readonly string[]>;
