import type { Count, Range, Scorecard } from '../../lib/model';
import { score } from '../../lib/scoring/score';
import { evidence, NOW, posts } from '../lib/scoring/build';
import { first, guru, mira, ola, quiet } from './cards';

/** Invented accounts that strain the look: long names and figures, other bases, top posts. */

const exact = (value: number): Count => ({ low: value, value, high: value });
const range = (low: number, value: number, high: number): Range => ({ low, value, high });

/** Videos are counted per view. */
export const clips: Scorecard = {
  ...mira,
  account: 'tiktok:tide_clips',
  site: 'tiktok',
  handle: 'tide_clips',
  name: 'Tide Clips',
  headline: {
    base: 'views',
    every: range(3, 8, 18),
    per10k: range(555, 1250, 3333),
    n: 14,
    usual: range(7.2, 14, 29),
    usualPer10k: range(345, 714, 1389),
  },
};

/** The page showed top posts. */
export const top: Scorecard = {
  ...mira,
  account: 'x:top_of_the_town',
  handle: 'top_of_the_town',
  name: 'Top of the Town',
  headline: { base: 'followers', every: range(62, 140, 311), per10k: range(32, 71, 161), n: 6 },
  active: { word: 'figures-only', because: { key: 'active.because.top' } },
  topPosts: true,
};
delete top.norm;

/** Likes are not shown; a few people were seen, too few for a bound. */
export const shy: Scorecard = {
  ...mira,
  account: 'mastodon:mira_halvorsen_of_the_harbour@mastodon.social.example',
  site: 'mastodon',
  handle: 'mira_halvorsen_of_the_harbour@mastodon.social.example',
  name: 'Wolfeschlegelsteinhausenbergerdorff the Third, Official Page of the Harbour Gazette',
  headline: { base: 'followers', every: range(410, 1180, 3400), per10k: range(2.9, 8.5, 24), n: 11 },
  active: { word: 'figures-only', because: { key: 'active.because.no-norm' } },
  signals: mira.signals
    .filter(({ id }) => id !== 'A1' && id !== 'A3')
    .map((signal) =>
      signal.id === 'A5'
        ? {
            ...signal,
            id: 'A5-seen',
            figure: { key: 'A5.figure.seen', values: { seen: 64 } },
            sentence: { key: 'A5.sentence.seen', values: { seen: 64, n: 12 } },
            range: range(64, 64, 64),
          }
        : signal,
    ),
  use: { ...mira.use, kinds: ['replies', 'shares'] },
};
delete shy.norm;

/** More than a billion followers. */
export const huge: Scorecard = {
  ...guru,
  account: 'instagram:everybody',
  site: 'instagram',
  handle: 'everybody',
  name: 'Everybody',
  followers: exact(1_234_567_890),
  headline: {
    ...guru.headline,
    base: 'followers',
    n: 14,
    every: range(11_234_567, 123_456_789, 987_654_321),
    per10k: range(0.00001, 0.00008, 0.0009),
  },
};

/** More responses than followers. */
export const lively: Scorecard = {
  ...ola,
  account: 'bluesky:more.example',
  site: 'bluesky',
  handle: 'more.example',
  name: 'More Than One',
  headline: { base: 'followers', every: range(0.2, 0.33, 0.6), per10k: range(16_000, 30_000, 50_000), n: 4 },
};

/** In between, with some signs: the two words differ in colour. */
export const mixed: Scorecard = {
  ...mira,
  account: 'x:north_market',
  handle: 'north_market',
  name: 'مكتب الميناء للأخبار والصحافة العالمية',
  headline: {
    ...quiet.headline,
    base: 'followers',
    every: range(2100, 62_000, 128_000),
    per10k: range(0.08, 0.16, 4.8),
    n: 9,
  },
  active: {
    word: 'between',
    score: range(26, 45, 66),
    because: {
      key: 'active.because.between.followers',
      values: { every: range(2100, 62_000, 128_000), usual: range(750, 2230, 6700) },
    },
  },
  real: { word: 'some-signs', score: range(5, 15, 33), because: guru.real.because },
};

/** A first glance at which everything was seen. */
export const full: Scorecard = {
  ...first,
  account: 'x:full_of_facts',
  glance: {
    ...first.glance,
    kinds: ['replies', 'shares'],
    gapDays: range(0.8, 1.2, 2),
    responsesPer100Views: range(0.6, 0.7, 0.9),
    posts: exact(12_004),
    pollVotes: 1204,
    paidPosts: 1,
  },
};

/** Typical posts without a single response: worked out by the science itself, for only one end of the rate is known. */
export const unheard: Scorecard = score(
  evidence('mastodon', 'unheard@tide.example', { followers: exact(200) }, { posts: posts(Array(14).fill(0)) }),
  NOW,
);
