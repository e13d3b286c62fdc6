import { describe, expect, it } from 'vitest';
import type { Scorecard, Signal, SignalFacts, SignalId } from '../../../lib/model';
import { reasonsOf } from '../../../lib/wording/reasons';
import { cardOf, guru, mira, unusual } from '../../gallery/cards';
import { words } from '../../words';
import { evidence, exact, post } from '../scoring/build';

/** Facts of the signals used here; they decide nothing of the order. */
const FACTS = {
  A1: mira.signals.find((signal) => signal.id === 'A1')?.facts,
  A3: { answered: 1, questions: 0, questionsAnswered: 0 },
  A4: { last: exact(1), isOldLook: false },
  A5: { atLeast: 140, seen: 117, isAboveSeen: true },
  H: { unanswered: false, isBeyondNorm: false },
  R1: { flagged: 1, rule: 'ratio', sample: 'listed', finding: 'ordinary' },
  R3: { inWindow: 14, window: 15, inList: 15, rows: 60, feature: 'shape' },
  R5: { joint: 1, promotion: 1, copies: 0, isMany: false },
} satisfies { [Id in SignalId]?: SignalFacts[Id] | undefined };

function signal(id: keyof typeof FACTS, axis: Signal['axis'], rest: Partial<Signal> = {}): Signal {
  return { axis, of: 'posts', range: exact(1), n: 14, source: 'counted', ...rest, id, facts: FACTS[id] } as Signal;
}

const labels = (card: Scorecard) => reasonsOf(card, words).map(({ label }) => label);
const scored = (value: number) => ({ score: exact(value) });
const { text } = words;
const [usual, owner, last, people, fits] = [
  text('fact-usual'),
  text('A3.label'),
  text('A4.label'),
  text('A5.label'),
  text('H.label'),
];

describe('the three strongest reasons', () => {
  it('of an unusual follower pattern are its signs: the followers, then the batch', () => {
    const signals = [
      signal('A1', 'active', scored(2)),
      signal('A3', 'active', scored(0)),
      signal('R5', 'real', { llr: exact(-1), strong: false }),
      signal('R3', 'real', { llr: exact(-2.5), strong: true }),
      signal('R1', 'real', { llr: exact(-2), strong: true }),
    ];
    expect(labels({ ...unusual, signals })).toEqual(['Followers listed', 'Batches in the list', usual]);
  });

  it('of people who answer are the rate, the owner and those who take part; never that all is ordinary', () => {
    const signals = [
      signal('A1', 'active', scored(84)),
      signal('A4', 'active', scored(98)),
      signal('R1', 'real', { llr: exact(2) }),
      signal('A3', 'active', scored(80)),
      signal('A5', 'shown', { range: exact(140) }),
    ];
    expect(labels({ ...mira, signals })).toEqual([usual, owner, people]);
  });

  it('of a large audience with few answers hold how much smaller such an account would be', () => {
    const signals = [signal('A1', 'active', scored(2)), signal('A4', 'active', scored(99)), signal('H', 'shown')];
    expect(labels({ ...guru, real: { ...guru.real, word: 'not-enough' }, signals })[1]).toBe(fits);
    expect(labels({ ...mira, signals })[1]).not.toBe(fits);
  });

  it('tell of a long silence, but not of a post of yesterday', () => {
    const with_ = (value: number) =>
      labels({ ...mira, signals: [signal('A4', 'active', scored(value)), signal('A3', 'active', scored(70))] });
    expect(with_(8)).toEqual([usual, last, owner]);
    expect(with_(98)).toEqual([usual, owner, last]);
  });
});

it('nothing is told twice: a figure that is a signal is no plain fact besides', () => {
  const given = evidence('x', 'ada', {}, { posts: [post('a', 3, 9, { views: exact(900), pollVotes: exact(3) })] });
  const card = cardOf(given);
  expect(card.signals.map(({ id }) => id)).toEqual(['A4', 'V2', 'polls']);
  expect(labels(card).sort()).toEqual(['Last post', 'Polls', 'Responses to views']);
});
