import { plans } from '../plans';
import { bios, type Role } from '../role';

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
 */

/** The accounts on X. */
export const x: Role[] = [
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
