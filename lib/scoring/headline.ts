import type { Headline, NormUsed } from '../model';
import { hasNone, type ResponseRate } from './active/responseRate';
import { exactly } from './counts';

/** The rate both ways round; of a typical post without a response only the end that is known. */
function bothWays(rate: ResponseRate): Pick<Headline, 'every' | 'per10k' | 'fewer'> {
  const { low, value, high } = rate.rate;
  if (hasNone(rate)) {
    return { every: exactly(1 / high), per10k: { low: 0, value: 0, high: 10_000 * high }, fewer: true };
  }
  return {
    every: { low: 1 / high, value: 1 / value, high: 1 / low },
    per10k: { low: 10_000 * low, value: 10_000 * value, high: 10_000 * high },
  };
}

/**
 * "1 response for every N followers (views)" on a typical post, 95 %, with what is usual where there is a norm. "Fewer than
 * 1 for every N" where the typical post had none. Missing: no rate was seen.
 */
export function headline(rate: ResponseRate | undefined, norm: NormUsed | undefined): Headline | undefined {
  if (!rate) return undefined;
  const plain: Headline = {
    base: rate.base,
    ...bothWays(rate),
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
