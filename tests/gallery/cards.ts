import type { Count, Range, Scorecard, Sentence, Signal } from '../../lib/model';

/** Invented accounts, with the figures of the sketches. */

/** 22 November 2026, 12:00 UTC. */
export const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 6e4;

const exact = (value: number): Count => ({ low: value, value, high: value });
const range = (low: number, value: number, high: number): Range => ({ low, value, high });
const text = (words: string): Sentence => ({ key: 'ui.text', values: { text: words } });
const rateOf = (every: Range): Sentence[] => [{ key: 'rate', values: { every, base: 'followers' } }];

function signal(id: string, axis: Signal['axis'], words: [string, string, string], rest: Partial<Signal> = {}): Signal {
  const [label, figure, sentence] = words;
  const plain = { range: range(0, 0, 0), n: 14, of: 'posts' as const, source: 'counted on the pages you saw' };
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
  glance: {
    followers: exact(18_432),
    following: exact(611),
    responses: range(30, 30, 30),
    responsesFrom: 14,
    postsSeen: 19,
    lastPostDays: exact(1.4),
  },
  headline: {
    base: 'followers',
    every: range(283, 633, 1408),
    per10k: range(7.1, 15.8, 35.3),
    n: 14,
    usual: range(750, 2230, 6700),
    usualPer10k: range(1.5, 4.5, 13.3),
  },
  active: {
    word: 'answer',
    score: range(47, 82, 97),
    because: { key: 'active.because.core', values: { people: 140, tenth: 4 } },
  },
  real: { word: 'not-enough', because: { key: 'real.because.followers', values: { have: 12, need: 30 } } },
  signals: [
    signal(
      'A1',
      'active',
      [
        'Responses',
        '0.16 per 100 followers',
        'Range 0.071–0.35. Compared with Rival IQ, X brands, and people of 2017, by size: a weak norm, right within a factor of 3. 14 of 19 posts used: 3 reposts, 1 pinned, 1 newer than a day left out.',
      ],
      {
        range: range(0.00071, 0.00158, 0.00353),
        usual: range(0.00015, 0.00045, 0.00133),
        score: range(47, 82, 97),
        source: 'Rival IQ, X brands, and people of 2017, by size, 2024',
      },
    ),
    signal(
      'A3',
      'active',
      [
        'The owner answers',
        '9 of 12 threads',
        'Threads in which the owner replied to somebody. 11 of 14 questions were answered, or followed by a comment of the owner’s.',
      ],
      {
        n: 12,
        of: 'threads',
        range: range(0.38, 0.59, 0.78),
        score: range(66, 80, 90),
        source: '† our own reasoning, 2026: nobody has measured this',
      },
    ),
    signal(
      'A5',
      'shown',
      [
        'People taking part',
        'at least 140',
        '117 different people commented in 12 threads; how many more there must be is told by those seen once or twice. There is no upper limit.',
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
      ['Views', '31 per 100 followers', 'Median of 14 posts. A bare figure: there is no norm to compare it with.'],
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
    min: 1_000,
    max: 1_000_000,
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
  glance: {
    followers: exact(104_020),
    following: exact(98_200),
    responses: range(1, 1, 1),
    responsesFrom: 14,
    postsSeen: 14,
    lastPostDays: exact(0.2),
  },
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
    because: {
      key: 'active.because.large-few',
      values: { rate: rateOf(range(31_000, 69_347, 160_000)), least: 7.72 },
    },
  },
  real: {
    word: 'some-signs',
    score: range(20, 45, 70),
    because: { key: 'real.because.R1', values: { flagged: 15, n: 40 } },
  },
  signals: [
    signal(
      'A1',
      'active',
      [
        'Responses',
        '0.0014 per 100 followers',
        'Range 0.0006–0.0032. Compared with Rival IQ, X brands, and people of 2017, by size: a weak norm, right within a factor of 3. 14 of 14 posts used.',
      ],
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
        'Newest followers',
        '15 of 40 stand out',
        '15 of 40 followers whose own figures were seen follow ten times as many accounts as follow them, or more. Who caused it cannot be seen.',
      ],
      {
        n: 40,
        of: 'followers',
        range: range(0.21, 0.38, 0.58),
        llr: range(-4, -3.6, -0.2),
        strong: true,
      },
    ),
    signal(
      'R7',
      'real',
      [
        'Follows back',
        '98k for 100k followers',
        'The account follows 98,200 others: many of its 104,020 followers may follow because they were followed. A weak sign.',
      ],
      {
        llr: range(-0.4, -0.4, -0.4),
        n: 1,
        of: 'people',
      },
    ),
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
    because: { key: 'real.because.unusual', values: { strong: 2 } },
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
  glance: {
    followers: exact(212),
    responses: range(26, 26, 26),
    responsesFrom: 4,
    postsSeen: 4,
    lastPostDays: exact(6),
  },
  headline: { base: 'followers', every: range(4, 8, 15), per10k: range(667, 1250, 2500), n: 4 },
  active: { word: 'figures-only', because: { key: 'active.because.no-norm-size', values: { followers: 212 } } },
  real: { word: 'not-enough', because: { key: 'real.because.followers', values: { have: 0, need: 30 } } },
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
    because: {
      key: 'active.because.quiet',
      values: {
        rate: rateOf(range(2100, 5200, 12_800)),
        usual: [{ key: 'usual', values: { every: range(750, 2230, 6700) } }],
      },
    },
  },
  real: { word: 'nothing-unusual', score: range(55, 73, 82), because: { key: 'real.because.nothing' } },
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
    lastPostDays: exact(0.3),
    responses: range(9, 9, 9),
    responsesFrom: 1,
    every: range(134, 134, 134),
    viewsPer100Followers: range(40, 44, 48),
    postsSeen: 1,
  },
  active: { word: 'not-enough', because: { key: 'active.because.posts', values: { have: 0, need: 3 } } },
  signals: [],
  hints: [{ axis: 'active', sentence: { key: 'active.hint.posts' }, have: 0, need: 3 }],
  use: { usable: 0, seen: 1, left: { young: 1 } },
  steps: [],
};
delete first.headline;
delete first.norm;
