/**
 * Every reasoned constant (†) of REAL in one place. No labelled audience could test them; changing one changes the
 * method's version. Shifts are in units of the natural log of a likelihood ratio: positive is evidence of an ordinary audience.
 */

/** R1: followers with their own counts that are needed, and the share of positions that makes a run. */
export const FOLLOWERS = {
  needed: 30,
  density: 0.8,
  /** Share at which the shift is zero, shift per unit of share, and the shift's bounds. */
  neutral: 0.2,
  slope: 20,
  lowest: -4,
  highest: 2,
  /** Strong when the lower limit of the share is above this. */
  strongAbove: 0.2,
  /** Flagged share below which nothing differs from an ordinary audience (false positives of 5-17 %, B4.6). */
  indistinguishable: 0.2,
} as const;

/** R3: a batch of like rows in an ordered list. */
export const BATCHES = { needed: 50, window: 15, shapes: 3, features: 6, chance: 0.01, shift: -2.5 } as const;

/** R5: promotion and near-duplicates among comments. */
export const COMMENTS = {
  needed: 20,
  /** At most so many, the newest: the chance of a harmless twin grows with their number. */
  most: 500,
  /** Signatures of 64 bits that differ in at most so many are near-duplicates. */
  distance: 10,
  neutral: 0.25,
  slope: 10,
  lowest: -2.5,
  highest: 1,
  strongAbove: 0.5,
} as const;

/** R7: follow-back pattern, and churn of `following` in the user's own snapshots. */
export const FOLLOWING = {
  backShare: 0.8,
  backAbove: 2000,
  backShift: -0.4,
  teeth: 3,
  churnDays: 7,
  /** A tooth counts from so many accounts and from this share of `following`, after the rounding is removed. */
  toothAccounts: 20,
  toothShare: 0.01,
  churnShift: -0.8,
} as const;

/** R8: events of growth. Never a score. */
export const GROWTH = {
  /** Days with a growth figure that are needed before any day can stand out. */
  neededDays: 7,
  /** Robust z from which a day stands out. */
  z: 5,
  /** And the sure change must be at least this share of the followers, and so many people. */
  share: 0.01,
  people: 20,
  /** The spread is never taken below this share of the followers per day. */
  spreadFloor: 0.001,
  /** A post with so many times the median responses went viral. */
  viral: 3,
  /** Reports at most so many events, the newest. */
  most: 5,
} as const;

/** The axis: half-widths in L for what every score cannot know, and for what was not seen. */
export const AXIS = {
  always: 0.3,
  followersUnseen: 1.0,
  commentsUnseen: 0.4,
  /** Words: unusual below, nothing unusual from. */
  unusualBelow: 35,
  nothingFrom: 50,
  strongNeeded: 2,
} as const;
