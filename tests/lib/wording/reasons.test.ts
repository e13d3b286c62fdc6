import { describe, expect, it } from 'vitest';
import type { Scorecard, Signal } from '../../../lib/model';
import { format } from '../../../lib/wording/format';
import { reasonsOf } from '../../../lib/wording/reasons';
import { guru, mira, unusual } from '../../gallery/cards';

const exactly = (value: number) => ({ low: value, value, high: value });

function signal(id: string, axis: Signal['axis'], rest: Partial<Signal> = {}): Signal {
  const words = { key: 'ui.text', values: { text: id } };
  const plain = { label: words, figure: words, sentence: words, range: exactly(1), n: 14, source: 'invented' };
  return { id, axis, of: 'posts', ...plain, ...rest };
}

const labels = (card: Scorecard) => reasonsOf(card).map((reason) => format(reason.label, 'en'));
const scored = (value: number) => ({ score: exactly(value) });

describe('the three strongest reasons', () => {
  it('of an unusual follower pattern are its signs: the followers, then the batch', () => {
    const signals = [
      signal('A1', 'active', scored(2)),
      signal('A3', 'active', scored(0)),
      signal('R5', 'real', { llr: exactly(-1), strong: false }),
      signal('R3', 'real', { llr: exactly(-2.5), strong: true }),
      signal('R1', 'real', { llr: exactly(-2), strong: true }),
    ];
    expect(labels({ ...unusual, signals })).toEqual(['R1', 'R3', 'usual for this size']);
  });

  it('of people who answer are the rate, the owner and those who take part; never that all is ordinary', () => {
    const signals = [
      signal('A1', 'active', scored(84)),
      signal('A4', 'active', scored(98)),
      signal('R1', 'real', { llr: exactly(2) }),
      signal('A3', 'active', scored(80)),
      signal('A5', 'shown', { range: exactly(140) }),
    ];
    expect(labels({ ...mira, signals })).toEqual(['usual for this size', 'A3', 'A5']);
  });

  it('of a large audience with few answers hold how much smaller such an account would be', () => {
    const signals = [signal('A1', 'active', scored(2)), signal('A4', 'active', scored(99)), signal('H', 'shown')];
    expect(labels({ ...guru, real: { ...guru.real, word: 'not-enough' }, signals })[1]).toBe('H');
    expect(labels({ ...mira, signals })[1]).not.toBe('H');
  });

  it('tell of a long silence, but not of a post of yesterday', () => {
    const with_ = (value: number) =>
      labels({ ...mira, signals: [signal('A4', 'active', scored(value)), signal('A3', 'active', scored(70))] });
    expect(with_(8)).toEqual(['usual for this size', 'A4', 'A3']);
    expect(with_(98)).toEqual(['usual for this size', 'A3', 'A4']);
  });
});

it('says nothing twice: a figure that is a signal is no plain fact besides', () => {
  const bare: Scorecard = {
    ...mira,
    signals: [signal('V1', 'shown'), signal('V2', 'shown')],
    glance: { responsesFrom: 1, postsSeen: 1, viewsPer100Followers: exactly(31), responsesPer100Views: exactly(2) },
  };
  delete bare.headline;
  expect(labels(bare)).toEqual(['V1', 'V2']);
});
