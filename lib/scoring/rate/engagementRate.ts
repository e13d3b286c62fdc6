import type { EngagementRate, RateEstimate } from '../../model';
import { mapRange } from '../counts';
import { hasNoResponse } from './estimateRate';

/**
 * The engagement rate as the trade defines it: interactions over followers (video: over views) of the median post, in per cent
 * with its range. It is A1's rate written in another way, so that it always agrees with "1 in N". METHOD.md#RATE.
 */
export function engagementRate(estimate: RateEstimate): EngagementRate {
  const { base, rate } = estimate;
  if (hasNoResponse(estimate)) return { base, percent: { low: 0, value: 0, high: 100 * rate.high }, onlyUpper: true };
  return { base, percent: mapRange(rate, (share) => 100 * share) };
}
