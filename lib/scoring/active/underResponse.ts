import type { Range, SignalOf } from '../../model';
import { exactly } from '../counts';
import type { ScoringInput } from '../scoringInput';
import { isUnanswered } from './responseRate';

/** Whether an account of one of these sizes would lie outside those that the norm is known for. */
function reachesBeyond(times: Range, { norm, evidence }: Pick<ScoringInput, 'norm' | 'evidence'>): boolean {
  const followers = evidence.profile.followers?.value;
  if (!norm || followers === undefined) return false;
  return followers / times.high < norm.min || followers / times.low > norm.max;
}

/**
 * H as a row: how many times smaller an account has as many responses. Shown, never counted. Range: times, above 0; of a typical
 * post without a response the end that is known, three times.
 */
export function underResponse(
  times: Range,
  input: Pick<ScoringInput, 'norm' | 'evidence' | 'use' | 'rate'>,
): SignalOf<'H'> {
  const hasOneEnd = input.rate !== undefined && isUnanswered(input.rate);
  return {
    id: 'H',
    axis: 'shown',
    range: hasOneEnd ? exactly(times.low) : times,
    n: input.use.usable,
    of: 'posts',
    source: 'restated',
    facts: { unanswered: hasOneEnd, isBeyondNorm: reachesBeyond(times, input) },
  };
}
