/** The attentive audience, for Compare only. Interactions are not people. */

import type { Count, Range, Scorecard } from '../model';
import { WORTH } from './constants';

/** What worth is made of. */
export interface WorthInput {
  /** People, 0 up, as exactly as the page's rounding allows. */
  followers: Count;
  /** Median interactions of a post, 0 up; interactions are not people. */
  responses: Range;
  /** Share of followers with the unusual pattern (R1), 0…1. Missing: unseen, anything between 0 and 1. */
  unusual?: Range;
}

function attentive(followers: number, responses: number, unusual: number, weight: number): number {
  const rest = followers * (1 - unusual);
  return rest + (weight - 1) * Math.min(responses, rest);
}

/**
 * F·(1−p) + (w−1)·min(median interactions, F·(1−p)): followers, with those who respond counted w times, so 0…w·F. Source: the
 * marketing blogs' rule of thumb that one who engages is worth at least three who do not; † no measurement. The range is what
 * the three figures leave open together, each at its own end. With R1 unseen p may be anything in 0…1: `low` is then 0, `high`
 * takes every follower, and `value` is no estimate but the middle of the two (Compare does not say it).
 *
 * @param weight w, 1 up
 */
export function worth({ followers, responses, unusual }: WorthInput, weight: number = WORTH.weight): Range {
  const low = attentive(followers.low, responses.low, unusual?.high ?? 1, weight);
  const high = attentive(followers.high, responses.high, unusual?.low ?? 0, weight);
  if (!unusual) return { low, value: (low + high) / 2, high };
  return { low, value: attentive(followers.value, responses.value, unusual.value, weight), high };
}

/**
 * Worth of a scored account, by the posts used, or those so far where none can be used yet. Missing: followers or responses were
 * not seen, or responses are not per follower.
 */
export function worthOf(card: Scorecard, weight: number = WORTH.weight): Range | undefined {
  const { followers, early, headline, signals } = card;
  const responses = headline?.responses ?? early.responses;
  if (!followers || !responses || headline?.base === 'views') return undefined;
  const unusual = signals.find((signal) => signal.id === 'R1' && signal.llr)?.range;
  return worth({ followers, responses, ...(unusual && { unusual }) }, weight);
}
