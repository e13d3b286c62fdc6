import type { NormUsed, Range, Signal, Step } from '../../model';
import type { ScoringInput } from '../scoringInput';
import { COUNTED } from '../sources';
import { leftOut } from '../usablePosts';
import { isUnanswered, type ResponseRate } from './responseRate';

/** The rate as it may be said: of a typical post without a response, from 0 to the end that is known. Interactions per base. */
function sayable(rate: ResponseRate): Range {
  return isUnanswered(rate) ? { low: 0, value: 0, high: rate.rate.high } : rate.rate;
}

/**
 * A1 as a row: the rate, and how it was come by. Without a norm it is shown and enters nothing. The score is the formula's
 * also where the typical post had no response.
 */
export function responses(rate: ResponseRate, material: Pick<ScoringInput, 'use' | 'norm' | 'topPosts'>): Signal {
  const { use, norm } = material;
  const left = leftOut(use);
  const range = sayable(rate);
  const values = {
    rate: range,
    most: range.high,
    n: rate.n,
    seen: use.seen,
    kinds: (use.kinds ?? []).map((kind) => ({ key: `ui.kind.${kind}` })),
    ...(norm && { norm: within(norm), times: norm.uncertainty }),
    ...(left.length > 0 && { left }),
  };
  return {
    id: 'A1',
    axis: rate.score ? 'active' : 'shown',
    label: { key: 'A1.label' },
    figure: { key: `A1.figure.${rate.base}${isUnanswered(rate) ? '.fewer' : ''}`, values },
    sentence: { key: `${sentenceKey(material)}${left.length > 0 ? '.left' : ''}`, values },
    range,
    n: rate.n,
    of: 'posts',
    source: norm ? sourceOf(norm) : COUNTED,
    ...(rate.score && { score: rate.score }),
    ...(norm && {
      usual: { low: norm.median / norm.uncertainty, value: norm.median, high: norm.median * norm.uncertainty },
    }),
  };
}

/** A norm's name within a sentence: an own one is no proper name. */
function within({ publisher, own }: NormUsed): string {
  return own ? publisher.charAt(0).toLowerCase() + publisher.slice(1) : publisher;
}

/** An own norm is named by its day already. */
function sourceOf({ publisher, own, year }: NormUsed): string {
  return own ? publisher : `${publisher}, ${year}`;
}

function sentenceKey({ norm, topPosts }: Pick<ScoringInput, 'norm' | 'topPosts'>): string {
  if (topPosts) return 'A1.sentence.top';
  if (!norm) return 'A1.sentence.raw';
  if (norm.own) return 'A1.sentence.own';
  return norm.uncertainty > 2 ? 'A1.sentence.weak' : 'A1.sentence';
}

/** The arithmetic of A1 in order, made of the very figures it was worked out with. Labels are keys of the word table. */
export function rateSteps(rate: ResponseRate, norm: NormUsed | undefined): Step[] {
  const steps: Step[] = [
    { label: 'step.posts', value: rate.n },
    { label: 'step.responses', value: rate.responses.value },
    { label: `step.over.${rate.base}`, value: rate.over.value },
    { label: 'step.raw', value: Math.exp(rate.x.value), unit: 'rate' },
  ];
  if (norm && rate.d && rate.score) {
    steps.push(
      { label: 'step.norm', value: norm.median, unit: 'rate' },
      { label: 'step.tau', value: norm.tau },
      { label: 'step.s2', value: norm.s2 },
      { label: 'step.k', value: rate.k },
    );
  }
  steps.push(
    { label: 'step.rate', value: Math.exp(rate.shrunk), unit: 'rate' },
    { label: 'step.v', value: rate.v },
    { label: 'step.rate.low', value: rate.rate.low, unit: 'rate' },
    { label: 'step.rate.high', value: rate.rate.high, unit: 'rate' },
  );
  if (!rate.d || !rate.score) return steps;
  return [
    ...steps,
    { label: 'step.d', value: rate.d.value },
    { label: 'step.score', value: rate.score.value, unit: 'points' },
    { label: 'step.score.low', value: rate.score.low, unit: 'points' },
    { label: 'step.score.high', value: rate.score.high, unit: 'points' },
  ];
}
