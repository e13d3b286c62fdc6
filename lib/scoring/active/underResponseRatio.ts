import type { Range } from '../../model';
import { UNDER_RESPONSE_POWER } from '../constants';
import { mapFallingRange } from '../counts';
import type { ResponseRate } from './responseRate';

/**
 * H = e^(−4d/3): the account answers like one of 1/H its size. It is A1 restated and never counted again.
 * Only against a norm per follower; missing otherwise.
 */
export function underResponseRatio(rate: ResponseRate | undefined): Range | undefined {
  if (!rate?.d || rate.base !== 'followers') return undefined;
  return mapFallingRange(rate.d, (d) => Math.exp(-UNDER_RESPONSE_POWER * d));
}
