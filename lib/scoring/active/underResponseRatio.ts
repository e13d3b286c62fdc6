import type { Range } from '../../model';
import { HAT_POWER } from '../constants';
import type { ResponseRate } from './responseRate';

/**
 * H = e^(−4d/3): the account answers like one of 1/H its size. It is A1 said in another way and never counted again.
 * Only against a norm per follower; missing otherwise.
 */
export function underResponseRatio(rate: ResponseRate | undefined): Range | undefined {
  if (!rate?.d || rate.base !== 'followers') return undefined;
  const h = (d: number) => Math.exp(-HAT_POWER * d);
  return { low: h(rate.d.high), value: h(rate.d.value), high: h(rate.d.low) };
}
