import { plans } from '../plans';
import { bios, type Role } from '../role';

/*
 * Why these words, by the formulas of the method (d = distance of the shrunk median from ln norm):
 *
 * Facebook, norm .06 %, tau .65, s2 .273, U 3; no validated rule for followers, and no followers list with counts:
 * - sandvigharbour: 38,600 followers, median 150: d 1.8: people answer.
 * - growthgurudaily: 212,400 followers, median 3: H lower about 17, A1 upper under 1: large audience, few answers.
 * - hingebracketco: 118,000 followers, median 8: H lower under 3, ACTIVE high under 40: quiet.
 * - tidewaterroom: two posts older than a day (Facebook does not say when a page was made): not enough.
 * - glowmereshop: 64,300 followers, median 38: in between. Four comments in five are one text in a few dresses:
 *   R5's lower limit is above .50, one strong signal and no second: some unusual signs.
 */

/** The accounts on Facebook. */
export const facebook: Role[] = [
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
