import type { Headline, NormUsed } from '../model';
import { isUnanswered, type ResponseRate } from './active/responseRate';
import { exactly, mapFallingRange, mapRange } from './counts';

/** The rate both ways round; of a typical post without a response only the end that is known. */
function bothWays(rate: ResponseRate): Pick<Headline, 'every' | 'per10k' | 'fewer'> {
  if (isUnanswered(rate)) {
    const { high } = rate.rate;
    return { every: exactly(1 / high), per10k: { low: 0, value: 0, high: 10_000 * high }, fewer: true };
  }
  return {
    every: mapFallingRange(rate.rate, (x) => 1 / x),
    per10k: mapRange(rate.rate, (x) => 10_000 * x),
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
