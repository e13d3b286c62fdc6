import type { Count, Range, Scorecard, Sentence, Signal } from '../../lib/account';

/** Invented accounts, with the figures of the sketches. */

/** 22 November 2026, 12:00 UTC. */
export const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 6e4;

const exact = (value: number): Count => ({ low: value, value, high: value });
const range = (low: number, value: number, high: number): Range => ({ low, value, high });
const text = (words: string): Sentence => ({ key: 'ui.text', values: { text: words } });

function signal(id: string, axis: Signal['axis'], words: [string, string, string], rest: Partial<Signal> = {}): Signal {
  const [label, figure, sentence] = words;
  const plain = { range: range(0, 0, 0), n: 14, of: 'posts' as const, source: 'reasoned (†), 2026' };
  return { id, axis, label: text(label), figure: text(figure), sentence: text(sentence), ...plain, ...rest };
}

/** An account of 18,432 whose people answer. */
export const mira: Scorecard = {
  method: 1,
  at: NOW - 2 * MINUTE,
  account: 'x:mira_halvorsen',
  site: 'x',
  handle: 'mira_halvorsen',
  name: 'Mira Halvorsen',
  followers: exact(18_432),
  seenAt: NOW - 2 * MINUTE,
  glance: { followers: exact(18_432), following: exact(611), responsesFrom: 14, postsSeen: 19, lastPostDays: 1.4 },
  headline: {
    base: 'followers',
    every: range(283, 633, 1408),
    per10k: range(7.1, 15.8, 35.3),
    n: 14,
    usual: range(750, 2230, 6700),
    usualPer10k: range(1.5, 4.5, 13.3),
  },
  active: { word: 'answer', score: range(47, 82, 97), because: text('at least 140 take part, 4 in 10 come back') },
  real: { word: 'not-enough', because: text('12 of 30 followers whose own figures were seen') },
  signals: [
    signal(
      'A1',
      'active',
      ['Responses', '0.16%', 'Rival IQ, X brands and people by size: a weak norm, a factor of 3 either way.'],
      {
        range: range(0.00071, 0.00158, 0.00353),
        usual: range(0.00015, 0.00045, 0.00133),
        score: range(47, 82, 97),
        source: 'Rival IQ 2023–2024 and own measurement 2017',
      },
    ),
    signal('A3', 'active', ['The owner answers', '9 of 12 threads', '11 of 14 questions got an answer.'], {
      n: 12,
      of: 'threads',
      range: range(0.38, 0.59, 0.78),
      score: range(66, 80, 90),
    }),
    signal(
      'A5',
      'shown',
      [
        'People taking part',
        'at least 140',
        'Different people in 12 threads; 4 in 10 came back. One busy thread cannot raise it.',
      ],
      {
        n: 12,
        of: 'threads',
        range: range(140, 140, 140),
        source: 'Chao 1987',
      },
    ),
    signal(
      'V1',
      'shown',
      ['Seen by', '31 per 100', 'Views per 100 followers, median of 14 posts. The bare figure, no norm.'],
      { range: range(22, 31, 44) },
    ),
  ],
  hints: [
    { axis: 'real', sentence: { key: 'real.hint.followers' }, have: 12, need: 30 },
    { axis: 'real', sentence: { key: 'real.hint.growth' }, have: 1, need: 8 },
  ],
  use: { usable: 14, seen: 19, left: { repost: 3, pinned: 1, young: 1 } },
  norm: {
    id: 'x-weak',
    median: 0.00045,
    tau: 1.4,
    s2: 1,
    uncertainty: 3,
    kinds: ['likes', 'replies', 'shares'],
    base: 'followers',
    publisher: 'Rival IQ',
    year: 2024,
    address: 'smk.co/?p=31338',
  },
  topPosts: false,
  events: [],
  steps: [
    { label: 'step.posts', value: 14 },
    { label: 'step.responses', value: 30 },
    { label: 'step.over.followers', value: 18_432 },
    { label: 'step.raw', value: 0.00165, unit: 'rate' },
    { label: 'step.norm', value: 0.00045, unit: 'rate' },
    { label: 'step.tau', value: 1.4 },
    { label: 'step.s2', value: 1 },
    { label: 'step.k', value: 0.9648 },
    { label: 'step.rate', value: 0.00158, unit: 'rate' },
    { label: 'step.v', value: 0.0689 },
    { label: 'step.score', value: 82, unit: 'points' },
  ],
};

/** A large audience with few answers, and an unusual follower pattern. */
export const guru: Scorecard = {
  ...mira,
  account: 'x:growthguru',
  handle: 'growthguru',
  name: 'Growth Guru',
  followers: exact(104_020),
  glance: { followers: exact(104_020), following: exact(98_200), responsesFrom: 14, postsSeen: 14, lastPostDays: 0.2 },
  headline: {
    base: 'followers',
    every: range(31_000, 69_347, 160_000),
    per10k: range(0.06, 0.14, 0.32),
    n: 14,
    usual: range(1150, 3450, 10_300),
    usualPer10k: range(0.97, 2.9, 8.7),
  },
  active: {
    word: 'large-few',
    score: range(2, 7, 19),
    because: text('answers like an account one eighth its size, or less'),
  },
  real: {
    word: 'some-signs',
    score: range(20, 45, 70),
    because: text('15 of 40 followers seen follow ten times more accounts than follow them'),
  },
  signals: [
    signal(
      'A1',
      'active',
      ['Responses', '0.0014%', 'Rival IQ, X brands and people by size: a weak norm, a factor of 3 either way.'],
      {
        range: range(0.000006, 0.0000144, 0.000032),
        usual: range(0.000097, 0.00029, 0.00087),
        score: range(1, 2, 14),
      },
    ),
    signal(
      'R1',
      'real',
      [
        'Followers seen with their own figures',
        '15 of 40',
        'follow ten times more accounts than follow them. Who caused it cannot be seen.',
      ],
      {
        n: 40,
        of: 'followers',
        range: range(0.21, 0.38, 0.58),
        llr: range(-4, -3.6, -0.2),
        strong: true,
      },
    ),
    signal('R7', 'real', ['Follows back', '98,200 of 104,020', 'Following and followers are nearly as many.'], {
      llr: range(-0.4, -0.4, -0.4),
      n: 1,
      of: 'people',
    }),
  ],
  hints: [],
  use: { usable: 14, seen: 14, left: {} },
};

/** The same audience with two strong signs. */
export const unusual: Scorecard = {
  ...guru,
  account: 'x:growthgrove',
  handle: 'growthgrove',
  name: 'Growth Grove',
  real: {
    word: 'unusual',
    score: range(3, 9, 28),
    because: text('a third follows thousands and posts nothing; names come in batches. Who caused it cannot be seen.'),
  },
};

/** 212 followers: lively, and no norm for its size. */
export const ola: Scorecard = {
  ...mira,
  account: 'instagram:ola_brews',
  site: 'instagram',
  handle: 'ola_brews',
  name: 'Ola Brews',
  followers: exact(212),
  glance: { followers: exact(212), responsesFrom: 4, postsSeen: 4, lastPostDays: 6 },
  headline: { base: 'followers', every: range(4, 8, 15), per10k: range(667, 1250, 2500), n: 4 },
  active: { word: 'figures-only', because: text('no norm under 1,000 followers; the figures stand alone') },
  real: { word: 'not-enough', because: text('0 of 30 followers whose own figures were seen') },
  signals: [],
  hints: [{ axis: 'real', sentence: { key: 'real.hint.followers' }, have: 0, need: 30 }],
  use: { usable: 4, seen: 4, left: {} },
  steps: [],
};
delete ola.norm;

/** A quiet account, nothing unusual. */
export const quiet: Scorecard = {
  ...mira,
  account: 'x:harbour_office',
  handle: 'harbour_office',
  name: 'Harbour Office',
  headline: {
    ...mira.headline,
    base: 'followers',
    every: range(2100, 5200, 12_800),
    per10k: range(0.78, 1.9, 4.8),
    n: 9,
  },
  active: {
    word: 'quiet',
    score: range(6, 18, 36),
    because: text('fewer responses than is usual for this size, from 9 posts'),
  },
  real: { word: 'nothing-unusual', score: range(55, 73, 82), because: text('1 of 34 followers seen stands out') },
};

/** One post so far. */
export const first: Scorecard = {
  ...mira,
  account: 'x:nina_newly',
  handle: 'nina_newly',
  name: 'Nina Newly',
  followers: exact(1_204),
  seenAt: NOW - 4000,
  glance: {
    followers: exact(1_204),
    following: exact(311),
    ageDays: range(1460, 1475, 1490),
    lastPostDays: 0.3,
    responses: range(9, 9, 9),
    responsesFrom: 1,
    every: range(134, 134, 134),
    viewsPer100Followers: range(40, 44, 48),
    postsSeen: 1,
  },
  active: { word: 'not-enough', because: text('0 of 3 posts older than a day') },
  signals: [],
  hints: [{ axis: 'active', sentence: { key: 'active.hint.posts' }, have: 0, need: 3 }],
  use: { usable: 0, seen: 1, left: { young: 1 } },
  steps: [],
};
delete first.headline;
delete first.norm;
