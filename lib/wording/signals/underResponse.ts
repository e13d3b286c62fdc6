import type { Range, SignalOf } from '../../model';
import { inverse } from '../rate';

/** How many times smaller or larger is written in figures at most; beyond that it is "more than" so many. */
const MOST = 1000;

/** Beyond a thousand times the farther end is no evidence, and the nearer one is enough: "more than 300 times". */
function byNearerEnd(times: Range, side: 'smaller' | 'larger') {
  const way = times.high <= MOST ? side : (`far-${side}` as const);
  return { way, times, least: Math.min(MOST, times.low), most: times.high };
}

/** Under-response, in whichever direction reads well; of a typical post without a response only the end that is known. */
function directed({ range, facts: { unanswered } }: SignalOf<'H'>) {
  if (unanswered && range.low < 1) return { way: 'at-most', times: range, least: 1, most: 1 / range.low } as const;
  if (unanswered) return { way: 'far-smaller', times: range, least: Math.min(MOST, range.low), most: 1 } as const;
  if (range.low < 1 && range.high > 1) return { way: 'unsure', times: inverse(range), least: 1, most: 1 } as const;
  return range.value < 1 ? byNearerEnd(inverse(range), 'larger') : byNearerEnd(range, 'smaller');
}

/** Under-response: the size of account that usually gets as many responses. */
export function underResponseArgs(signal: SignalOf<'H'>) {
  return { ...directed(signal), isBeyondNorm: signal.facts.isBeyondNorm };
}
