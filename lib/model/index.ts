/**
 * The nouns of Hundred. Types only: nothing here runs. Schemas are beside them and run where something comes from outside.
 *
 * A Reading is a fact (what one look at one page gave). Evidence is what the store kept of one account.
 * A Scorecard is derived from Evidence by pure functions and can always be made again.
 */

export type * from './badgeText';
export type * from './because';
export type * from './check';
export type * from './comparison';
export type * from './evidence';
export type * from './health';
export type * from './hints';
export type * from './norm';
export type * from './range';
export type * from './rateEstimate';
export type * from './rateNorm';
export type * from './rawPage';
export type * from './reading';
export type * from './scorecard';
export type * from './settings';
export type * from './signals';
export type * from './storageError';
