/**
 * Every constant of A1 and of the words made of it, in one place. † = no labelled audience could test it; changing any of them
 * changes the method's version. Those of the checks are in ../checks/constants.ts, norms in norms/.
 */

/** A1. METHOD.md#A1. */
export const ESTIMATE = {
  /** Added to the interactions of a post, so that one without any has a logarithm. */
  halfResponse: 0.5,
  /** Variance of ln(rate) between now and some months later. † */
  drift: 0.08,
  /** Posts of the next look, whose median the range of the rate is for. */
  laterPosts: 12,
  /** Posts from which an account's own variance is used, and the weight of the usual one in posts. † */
  ownVarianceFrom: 3,
  usualWeight: 8,
  /** Deviations are pulled in at so many robust standard deviations (Huber 1964), which are taken a little wider. † */
  clip: 2.5,
  clipFloor: 0.2,
} as const;

/** Normal quantile of a two-sided 95 % interval. */
export const Z95 = 1.96;

/** Normal quantile of the middle half. */
export const Z50 = 0.674;

/** Spread of ln(rate) between accounts, and variance within one, where a norm gives nothing else. METHOD.md#A1. */
export const SPREAD = {
  tau: 0.65,
  s2: 0.273,
  /** X, from PlayerSells' quartiles; the variance is reasoned. † */
  tauX: 2.2,
  s2X: 1.0,
  /** Sites whose posts vary as InstaFake's do; all others vary as X's. † */
  evenSites: ['instagram', 'facebook', 'youtube', 'tiktok'] as readonly string[],
  s2Bluesky: 1.2,
} as const;

/** Softer ends: how many times beyond its tiers a norm goes on, and how fast its doubt grows there. † METHOD.md#N-ENDS. */
export const ENDS = { reach: 10, exponent: 0.25 } as const;

/** Own norm. METHOD.md#N-OWN. */
export const OWN_NORM = {
  /** Other accounts it needs. */
  accounts: 8,
  /** Standard deviation of the doubt about the slope. † */
  slopeSd: 0.15,
  /** No word from a norm that is more uncertain than this. */
  wordUpTo: 4,
  /** Honest accounts of one size differ by .5-1.0 in ln(rate) in every set: a library that varies less does so by chance. † */
  leastTau: 0.5,
  /** Slope per follower where a site has no published norm: the middle of X's and Facebook's. † */
  slopeUnknown: -0.39,
} as const;

/** The words of the first question. METHOD.md#ACTIVE. */
export const RESPONSE_WORD = {
  /** People answer from here (low), few answer below (high). † */
  line: 40,
  /** Large audience, few answers: surely so many times fewer than usual, and a score below this. † */
  timesFewer: 2,
  scoreBelow: 15,
} as const;

/** ACTIVE: weights † and what a missing signal leaves open, in points. */
export const ACTIVE_SCORE = {
  weights: { A1: 0.45, A2: 0.2, A3: 0.25, A4: 0.1 },
  missing: 45,
} as const;

/** The equivalent size is only given where rates fall more slowly than this with size. † METHOD.md#H. */
export const EQUIVALENT_SIZE = { steepest: -0.4 } as const;

/** Differences of size that explain less than a tenth are left out. † METHOD.md#COMPARE. */
export const SIZE_EFFECT = { least: 1.1 } as const;

/** A2: most points, and likes that are needed. † METHOD.md#A2. */
export const REPLIES = { mostPoints: 75, likes: 100 } as const;

/** Responses of a typical post below which nothing is shown over time: counting noise would be read as a trend. † METHOD.md#TIME. */
export const OVER_TIME = { responses: 5 } as const;

/** Worth: how many plain followers somebody who engages is worth at least, and the share of the audience at which a range is no help. † METHOD.md#WORTH. */
export const WORTH = { weight: 3, widest: 0.9 } as const;
