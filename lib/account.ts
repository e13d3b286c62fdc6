/**
 * The nouns of Hundred. Types only: nothing here runs.
 *
 * A Reading is a fact (what one look at one page gave). Evidence is what the store kept of one account.
 * A Scorecard is derived from Evidence by pure functions and can always be made again.
 */

export type * from './nouns/comparison';
export type * from './nouns/evidence';
export type * from './nouns/glance';
export type * from './nouns/norm';
export type * from './nouns/reading';
export type * from './nouns/scorecard';
export type * from './nouns/sheet';
