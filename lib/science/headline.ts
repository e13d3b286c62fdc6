import type { Headline, NormUsed } from '../account';
import type { ResponseRate } from './active/responseRate';

/** "1 response for every N followers (views)" on a typical post, with what is usual where there is a norm. */
export function headline(rate: ResponseRate | undefined, norm: NormUsed | undefined): Headline | undefined {
  if (!rate) return undefined;
  const { low, value, high } = rate.rate;
  const plain: Headline = {
    base: rate.base,
    every: { low: 1 / high, value: 1 / value, high: 1 / low },
    per10k: { low: 10_000 * low, value: 10_000 * value, high: 10_000 * high },
    responses: rate.responses,
    n: rate.n,
  };
  if (!norm) return plain;
  const [few, many] = [norm.median / norm.uncertainty, norm.median * norm.uncertainty];
  return {
    ...plain,
    usual: { low: 1 / many, value: 1 / norm.median, high: 1 / few },
    usualPer10k: { low: 10_000 * few, value: 10_000 * norm.median, high: 10_000 * many },
  };
}
