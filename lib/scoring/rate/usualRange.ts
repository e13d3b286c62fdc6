import type { NormAtSize, Range } from '../../model';
import { Z50 } from './constants';

/**
 * What is usual: the middle half of accounts of this size, m·exp(±.674·tau), with the median as its value; interactions per
 * base. The norm's own doubt is not in it: that belongs to the explanation. METHOD.md#RATE.
 */
export function usualRange({ median, tau }: Pick<NormAtSize, 'median' | 'tau'>): Range {
  const times = Math.exp(Z50 * tau);
  return { low: median / times, value: median, high: median * times };
}
