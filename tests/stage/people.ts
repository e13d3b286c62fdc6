import type { ActiveWord, RealWord } from '../../lib/account';
import type { Plan } from './audience';
import { type Kind, plans } from './plans';

/** One account of the stage as it is described here; its pages are worked out from it. */
export interface Role {
  site: string;
  kind: Kind;
  handle: string;
  name: string;
  bio: string;
  location: string;
  followers: number;
  following: number;
  posts: number;
  joinedDays: number;
  verified?: boolean;
  plan: Plan;
  intended: { active: ActiveWord; real: RealWord };
}

/*
 * Why these words, by the formulas of the method (d = distance of the shrunk median from ln norm):
 *
 * X, norm .00523·F^-.25, tau 1.4, s2 1, U 3:
 * - mira_halvorsen: 18,432 followers, median 30 of 14: A1 82 [47–97], ACTIVE low about 60: people answer. 36 followers
 *   opened, none follows ten times more than follow back, and 20 and more comments in their own words: nothing unusual.
 * - growthguru: 104,020 followers, median 1 of 14: H lower 7.8, A1 upper 13.6: large audience, few answers.
 * - hinge_bracket_co: 46,800 followers, median 1 of 12: A1 upper about 25, so not "large, few"; ACTIVE high about 37: quiet.
 * - tidewater_room: 12 days old: not enough.
 * - glowmere_shop: 46,200 followers, median 16: A1 about 50, in between. 24 of 60 opened followers (a third and some:
 *   a third exactly leaves R1's lower limit at .198, just under the .20 of a strong signal) follow ten times more people
 *   than follow back: R1 low about .28, strong; they stand in one block with one handle shape: R3 fires. Two strong
 *   signals and REAL upper about 20: unusual. Accounts made in one go come as a block, so this is the honest picture.
 *
 * Facebook, norm .06 %, tau .65, s2 .273, U 3; no validated rule for followers, and no followers list with counts:
 * - sandvigharbour: 38,600 followers, median 150: d 1.8: people answer.
 * - growthgurudaily: 212,400 followers, median 3: H lower about 17, A1 upper under 1: large audience, few answers.
 * - hingebracketco: 118,000 followers, median 8: H lower under 3, ACTIVE high under 40: quiet.
 * - tidewaterroom: two posts older than a day (Facebook does not say when a page was made): not enough.
 * - glowmereshop: 64,300 followers, median 38: in between. Four comments in five are one text in a few dresses:
 *   R5's lower limit is above .50, one strong signal and no second: some unusual signs.
 */

const bios = {
  answering: 'Photographs and small news from Sandvig harbour. I answer, sometimes with a thermos in one hand.',
  few: 'Helping 1,000,000 dreamers scale. Follow for daily growth.',
  quiet: 'Hinges, brackets and drawer slides since 1954.',
  fresh: 'A reading room by the water. Opening soon.',
  planted: 'Glow, delivered. Ambassador programme open.',
} satisfies Record<Kind, string>;

const x: Role[] = [
  {
    site: 'x',
    kind: 'answering',
    handle: 'mira_halvorsen',
    name: 'Mira Halvorsen',
    bio: bios.answering,
    location: 'Sandvig',
    followers: 18432,
    following: 611,
    posts: 4127,
    joinedDays: 3310,
    verified: true,
    plan: { ...plans.answering, responses: 30, views: 185 },
    intended: { active: 'answer', real: 'nothing-unusual' },
  },
  {
    site: 'x',
    kind: 'few',
    handle: 'growthguru',
    name: 'Growth Guru 🚀',
    bio: bios.few,
    location: 'Everywhere',
    followers: 104020,
    following: 1204,
    posts: 21874,
    joinedDays: 1460,
    verified: true,
    plan: { ...plans.few, responses: 1, views: 420 },
    intended: { active: 'large-few', real: 'not-enough' },
  },
  {
    site: 'x',
    kind: 'quiet',
    handle: 'hinge_bracket_co',
    name: 'Hinge & Bracket Co.',
    bio: bios.quiet,
    location: 'Port Aldren',
    followers: 46800,
    following: 212,
    posts: 960,
    joinedDays: 4020,
    plan: { ...plans.quiet, responses: 1, views: 300 },
    intended: { active: 'quiet', real: 'not-enough' },
  },
  {
    site: 'x',
    kind: 'fresh',
    handle: 'tidewater_room',
    name: 'Tidewater Reading Room',
    bio: bios.fresh,
    location: 'Sandvig',
    followers: 2318,
    following: 96,
    posts: 8,
    joinedDays: 12,
    plan: { ...plans.fresh, responses: 26, views: 60 },
    intended: { active: 'not-enough', real: 'not-enough' },
  },
  {
    site: 'x',
    kind: 'planted',
    handle: 'glowmere_shop',
    name: 'Glowmere',
    bio: bios.planted,
    location: 'Online',
    followers: 46200,
    following: 388,
    posts: 1733,
    joinedDays: 900,
    plan: { ...plans.planted, responses: 16, views: 240, planted: 24 },
    intended: { active: 'between', real: 'unusual' },
  },
];

const facebook: Role[] = [
  {
    site: 'facebook',
    kind: 'answering',
    handle: 'sandvigharbour',
    name: 'Sandvig Harbour',
    bio: bios.answering,
    location: 'Sandvig',
    followers: 38600,
    following: 74,
    posts: 0,
    joinedDays: 2900,
    verified: true,
    plan: { ...plans.answering, responses: 150 },
    intended: { active: 'answer', real: 'not-enough' },
  },
  {
    site: 'facebook',
    kind: 'few',
    handle: 'growthgurudaily',
    name: 'Growth Guru Daily',
    bio: bios.few,
    location: 'Everywhere',
    followers: 212400,
    following: 12,
    posts: 0,
    joinedDays: 1500,
    plan: { ...plans.few, responses: 3 },
    intended: { active: 'large-few', real: 'not-enough' },
  },
  {
    site: 'facebook',
    kind: 'quiet',
    handle: 'hingebracketco',
    name: 'Hinge & Bracket Co.',
    bio: bios.quiet,
    location: 'Port Aldren',
    followers: 118000,
    following: 9,
    posts: 0,
    joinedDays: 4100,
    plan: { ...plans.quiet, responses: 8 },
    intended: { active: 'quiet', real: 'not-enough' },
  },
  {
    site: 'facebook',
    kind: 'fresh',
    handle: 'tidewaterroom',
    name: 'Tidewater Reading Room',
    bio: bios.fresh,
    location: 'Sandvig',
    followers: 3120,
    following: 3,
    posts: 0,
    joinedDays: 12,
    plan: { ...plans.fresh, posts: 2, responses: 26 },
    intended: { active: 'not-enough', real: 'not-enough' },
  },
  {
    site: 'facebook',
    kind: 'planted',
    handle: 'glowmereshop',
    name: 'Glowmere',
    bio: bios.planted,
    location: 'Online',
    followers: 64300,
    following: 41,
    posts: 0,
    joinedDays: 800,
    plan: { ...plans.planted, responses: 38, comments: 8, pitches: 8 },
    intended: { active: 'between', real: 'some-signs' },
  },
];

/** Everyone on the stage. */
export const roles: readonly Role[] = [...x, ...facebook];
