import type { Kind } from '../plans';
import { plans } from '../plans';
import { bios, type Role } from '../role';

/*
 * Two accounts on each of the six smaller stages: one whose people answer, and one whose people do not.
 *
 * Why these words: Bluesky, Mastodon and Threads have no published norm, so the figures stand alone. Of nobody's
 * followers are own counts of both kinds seen: REAL stays "not enough".
 * - YouTube, norm 2.7 % of views, flat, tau .65, U 2: 7 % of views respond and every thread is answered: people answer.
 *   .4 %: A1 upper about 17, ACTIVE high under 40: quiet (a large audience with few answers is told per follower only).
 * - TikTok, norm 7 % of views, flat: 16 % respond: people answer. 1.1 %: quiet.
 * - Instagram, norm about 1.6 % at 18,000 followers, U 2: median 1,100: d 1.2: people answer. Median 31 of 128,400: large,
 *   few.
 */

type Own = Pick<Role, 'handle' | 'followers' | 'following' | 'posts' | 'intended'> & { plan: Partial<Role['plan']> };

const NAMES: Partial<Record<Kind, Pick<Role, 'name' | 'location' | 'joinedDays'>>> = {
  answering: { name: 'Mira Halvorsen', location: 'Sandvig', joinedDays: 2310 },
  few: { name: 'Growth Guru Daily', location: 'Everywhere', joinedDays: 1100 },
  quiet: { name: 'Hinge & Bracket Co.', location: 'Port Aldren', joinedDays: 3020 },
};

function role(site: string, kind: 'answering' | 'few' | 'quiet', { plan, ...own }: Own): Role {
  const { name = '', location = '', joinedDays = 0 } = NAMES[kind] ?? {};
  return { site, kind, name, location, joinedDays, bio: bios[kind], ...own, plan: { ...plans[kind], ...plan } };
}

const figures: Role['intended'] = { active: 'figures-only', real: 'not-enough' };
const answers: Role['intended'] = { active: 'answer', real: 'not-enough' };
const quiet: Role['intended'] = { active: 'quiet', real: 'not-enough' };
const few: Role['intended'] = { active: 'large-few', real: 'not-enough' };

/** The accounts on Bluesky, Mastodon, YouTube, TikTok, Instagram and Threads. */
export const pairs: Role[] = [
  role('bluesky', 'answering', {
    handle: 'mira-halvorsen.bsky.social',
    ...{ followers: 28417, following: 1243, posts: 5322, intended: figures },
    plan: { responses: 60 },
  }),
  role('bluesky', 'few', {
    handle: 'growthguru.bsky.social',
    ...{ followers: 61208, following: 902, posts: 9120, intended: figures },
    plan: { responses: 2 },
  }),
  role('mastodon', 'answering', {
    handle: 'mira_halvorsen@mastodon.example',
    ...{ followers: 18432, following: 1207, posts: 3419, intended: figures },
    plan: { responses: 48 },
  }),
  role('mastodon', 'quiet', {
    handle: 'hinge_bracket@mastodon.example',
    ...{ followers: 5873, following: 41, posts: 1208, intended: figures },
    plan: { responses: 1, gap: 90 },
  }),
  role('youtube', 'answering', {
    handle: 'sandvigharbour',
    ...{ followers: 112000, following: 0, posts: 214, intended: answers },
    plan: { responses: 900, views: 14, talk: 0.04, gap: 96 },
  }),
  role('youtube', 'quiet', {
    handle: 'hingebracketco',
    ...{ followers: 41300, following: 0, posts: 96, intended: quiet },
    plan: { responses: 24, views: 250, talk: 0.012 },
  }),
  role('tiktok', 'answering', {
    handle: 'mira.halvorsen',
    ...{ followers: 48210, following: 312, posts: 0, intended: answers },
    plan: { responses: 1800, views: 6, talk: 0.006 },
  }),
  role('tiktok', 'few', {
    handle: 'growthguru.daily',
    ...{ followers: 214300, following: 1840, posts: 0, intended: quiet },
    plan: { responses: 2400, views: 90, talk: 0.0018 },
  }),
  role('instagram', 'answering', {
    handle: 'mira.halvorsen',
    ...{ followers: 18432, following: 611, posts: 884, intended: answers },
    plan: { responses: 1100, talk: 0.02 },
  }),
  role('instagram', 'few', {
    handle: 'growthguru.daily',
    ...{ followers: 128400, following: 704, posts: 2170, intended: few },
    plan: { responses: 31, talk: 0.08 },
  }),
  role('threads', 'answering', {
    handle: 'mira.halvorsen',
    ...{ followers: 12380, following: 0, posts: 0, intended: figures },
    plan: { responses: 44 },
  }),
  role('threads', 'few', {
    handle: 'growthguru.daily',
    ...{ followers: 88904, following: 0, posts: 0, intended: figures },
    plan: { responses: 3 },
  }),
];
