import type { NormAtSize, Range, RateEstimate } from '../../model';
import { EQUIVALENT_SIZE } from './constants';

/**
 * H: the account answers like one of 1/H its size; above 0, above 1 is smaller than it is. Responses rise as F^(1 + slope), so
 * H = exp(−d/(1 + slope)). It is A1 in another form and never counted again. Missing: per view, or rates fall so steeply with
 * size (X) that a factor of two in a rate would read as four in size. METHOD.md#H.
 */
export function equivalentSize(
  { d, base }: Pick<RateEstimate, 'd' | 'base'>,
  { slope }: Pick<NormAtSize, 'slope'>,
): Range | undefined {
  if (!d || base !== 'followers' || slope <= EQUIVALENT_SIZE.steepest) return undefined;
  const h = (distance: number) => Math.exp(-distance / (1 + slope));
  return { low: h(d.high), value: h(d.value), high: h(d.low) };
}
