import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScorecard } from '../../../lib/model/scorecard';
import { score } from '../../../lib/scoring/score';
import { damagedCard } from '../../damagedCards';
import { cards, mira } from '../../gallery/cards';
import { anyEvidence } from '../scoring/arbitrary';
import { NOW } from '../scoring/build';

const kept = (card: unknown): unknown => structuredClone(card);

describe('a kept scorecard', () => {
  it.each(Object.entries(cards))('of %s is read as it was worked out', (_, card) => {
    expect(parseScorecard(kept(card))).toEqual(card);
  });

  it('is read as it was worked out, of whatever evidence', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const card = score(evidence, NOW);
        expect(parseScorecard(kept(card))).toEqual(card);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['another version', { ...mira, cardVersion: 1 }],
    ['no version', { ...mira, cardVersion: undefined }],
    ['a signal that nobody knows', { ...mira, signals: [{ ...mira.signals[0], id: 'Z9' }] }],
    ['facts of another signal', { ...mira, signals: [{ ...mira.signals[0], facts: { seen: 3 } }] }],
    ['a reason that nobody knows', { ...mira, active: { word: 'answer', because: { id: 'moon' } } }],
    ['a moment that no date has', { ...mira, seenAt: 1e300 }],
    ['an infinite figure', { ...mira, followers: { low: 1, value: 2, high: Number.POSITIVE_INFINITY } }],
    ['sentences, as before', { ...mira, hints: [{ axis: 'real', text: 'Open a post.' }] }],
  ])('with %s cannot be read', (_, card) => expect(parseScorecard(card)).toBeUndefined());

  it.each(Object.keys(mira).filter((key) => !['name', 'followers', 'headline', 'norm'].includes(key)))(
    'without its %s cannot be read',
    (key) => expect(parseScorecard({ ...mira, [key]: undefined })).toBeUndefined(),
  );

  it('is never thrown at, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(damagedCard, fc.anything()), (card) => {
        const parsed = parseScorecard(card);
        if (parsed) expect(parseScorecard(kept(parsed))).toEqual(parsed);
      }),
      { numRuns: 1000 },
    );
  });
});
