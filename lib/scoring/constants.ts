/**
 * Every reasoned constant of ACTIVE and of the figures beside it, in one place. † = no labelled audience could test it;
 * changing any of them changes the method's version. Those of REAL are in real/constants.ts, norms in norms/.
 */

/** Which posts are used. */
export const POSTS = {
  /** Hours a post needs to gather its responses. */
  ripeHours: 24,
  /** Days after which a post is weak evidence about today's audience. */
  oldDays: 180,
  /** Posts before a word is given. */
  needed: 3,
  /** Share of posts on which a kind must have been read to be counted, where no norm names the kinds. † */
  kindSeenOn: 0.8,
} as const;

/** A1: the response rate. */
export const RATE = {
  /** Added to the interactions, so that a post without any has a logarithm. */
  half: 0.5,
  /** Variance of ln(rate) between now and a few months later (InstaFake, forward in time). */
  drift: 0.1,
  /** Spread of ln(rate) between accounts and variance within one, where a norm gives no others. */
  tau: 0.65,
  s2: 0.273,
  /** The same on X, where one post differs more from the next. † */
  tauX: 1.4,
  s2X: 1.0,
  /** Exponent of followers in every per-follower norm: the rate falls as F^-.25 in all tier tables (2018-2026). */
  slope: -0.25,
  /** Uncertainty factor of published tier medians, and of weak ones. */
  uncertainty: 2,
  uncertaintyWeak: 3,
} as const;

/** z of a two-sided 95 % interval. */
export const Z95 = 1.96;

/** Posts and interactions below which a share among interactions (A2, A6) is not worked out. † */
export const SHARES = { posts: 3, interactions: 20 } as const;

/** z of the 5th and 95th percentile. */
export const Z90 = 1.645;

/** A3: the owner answers. Prior Beta(1, 4); the power gives its mean (.2) a score of 50. † */
export const ANSWERS = { commentsNeeded: 10, priorYes: 1, priorNo: 4, power: 0.4307 } as const;

/** A4: days between posts at which the score is 50 †; the newest posts that are looked at; hours that make one look. */
export const RECENCY = { halfDays: 14, newest: 20, lookHours: 1 } as const;

/**
 * A5: z of the lower limit, threads needed for an extrapolation, people in two threads needed to print a bound;
 * commenters and threads needed before "come back" is given. †
 */
export const PARTICIPANTS = { z: 2.576, threads: 4, twice: 3, loyalPeople: 10, loyalThreads: 3 } as const;

/** ACTIVE: weights † and what a missing signal leaves open, in points. */
export const ACTIVE = {
  weights: { A1: 0.45, A2: 0.2, A3: 0.25, A4: 0.1 },
  missing: 45,
} as const;

/** The words of ACTIVE. */
export const WORDS = {
  /** People answer from here (low), quiet below (high). † */
  line: 40,
  /** Large audience, few answers: H from (low) and A1 below (high). † */
  smaller: 3,
  fewBelow: 15,
  /** Not enough: younger than so many days, fewer followers than this. */
  youngDays: 30,
  followers: 100,
} as const;

/** Under-response: d in ln(rate) is worth so many ln(followers), since rate falls as F^(1/4) while responses rise as F^(3/4). */
export const UNDER_RESPONSE_POWER = 4 / 3;

/** A snapshot of the user's own library as a norm. */
export const OWN_NORM = { accounts: 30 } as const;

/** Worth of one who responds, in those who do not: the blogs' rule of thumb "at least three". */
export const WORTH = { weight: 3 } as const;

/** Response rate over time: days in a period, posts a period needs, posts either half needs to be compared. † */
export const HISTORY = { periodDays: 30, posts: 3, half: 5 } as const;

/** A day in ms. */
export const DAY = 86_400_000;
