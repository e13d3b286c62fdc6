import type { NormUsed, Range, SignalOf, Step } from '../../model';
import type { ScoringInput } from '../scoringInput';
import { isUnanswered, type ResponseRate } from './responseRate';

/** The rate as far as it is known: of a typical post without a response from 0 to the end that is known. Interactions per base. */
function knownRange(rate: ResponseRate): Range {
  return isUnanswered(rate) ? { low: 0, value: 0, high: rate.rate.high } : rate.rate;
}

/**
 * A1 as a row: the rate, and how it was come by. Without a norm it is shown and enters nothing. The score is the formula's
 * also where the typical post had no response.
 */
export function responses(
  rate: ResponseRate,
  { use, norm, topPosts }: Pick<ScoringInput, 'use' | 'norm' | 'topPosts'>,
): SignalOf<'A1'> {
  return {
    id: 'A1',
    axis: rate.score ? 'active' : 'shown',
    range: knownRange(rate),
    n: rate.n,
    of: 'posts',
    source: norm ? 'norm' : 'counted',
    facts: {
      base: rate.base,
      unanswered: isUnanswered(rate),
      raw: Math.exp(rate.x.value),
      kinds: use.kinds,
      seen: use.seen,
      left: use.left,
      topPosts,
      ...(norm && { norm: nameOf(norm) }),
    },
    ...(rate.score && { score: rate.score }),
    ...(norm && {
      usual: { low: norm.median / norm.uncertainty, value: norm.median, high: norm.median * norm.uncertainty },
    }),
  };
}

function nameOf({ id, own, made, year, uncertainty }: NormUsed): NonNullable<SignalOf<'A1'>['facts']['norm']> {
  return { id, ...(own && { own }), made, year, uncertainty };
}

/** The arithmetic of A1 in order, made of the very figures it was worked out with. */
export function rateSteps(rate: ResponseRate, norm: NormUsed | undefined): Step[] {
  const steps: Step[] = [
    { id: 'posts', value: rate.n },
    { id: 'responses', value: rate.responses.value },
    { id: rate.base, value: rate.over.value },
    { id: 'raw', value: Math.exp(rate.x.value), unit: 'rate' },
  ];
  if (norm && rate.d && rate.score) {
    steps.push(
      { id: 'norm', value: norm.median, unit: 'rate' },
      { id: 'tau', value: norm.tau },
      { id: 's2', value: norm.s2 },
      { id: 'k', value: rate.k },
    );
  }
  steps.push(
    { id: 'rate', value: Math.exp(rate.shrunk), unit: 'rate' },
    { id: 'v', value: rate.v },
    { id: 'rate-low', value: rate.rate.low, unit: 'rate' },
    { id: 'rate-high', value: rate.rate.high, unit: 'rate' },
  );
  if (!rate.d || !rate.score) return steps;
  return [
    ...steps,
    { id: 'd', value: rate.d.value },
    { id: 'score', value: rate.score.value, unit: 'points' },
    { id: 'score-low', value: rate.score.low, unit: 'points' },
    { id: 'score-high', value: rate.score.high, unit: 'points' },
  ];
}
