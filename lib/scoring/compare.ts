/** Two audiences side by side: does one respond more often than the other? */

import type { Comparison, Headline, Range, Scorecard } from '../model';
import { RATE } from './constants';
import { exactly } from './counts';

/** Why two rates may not be divided; missing: they may. Denominators and kinds are never mixed. */
function obstacle(a: Scorecard, b: Scorecard): Extract<Comparison, { outcome: 'nothing' }>['because'] | undefined {
  if (!a.headline || !b.headline) return 'not-seen';
  if (a.headline.base !== b.headline.base) return 'base';
  const [some, others] = [a, b].map((card) => [...(card.use.kinds ?? [])].sort().join());
  if (some !== others) return 'kinds';
  return a.topPosts || b.topPosts ? 'top' : undefined;
}

/** a / b of two independent ranges: their distances on the logarithm add up in quadrature. */
function quotient(a: Range, b: Range): Range {
  const ln = (x: number, y: number) => Math.log(x / y);
  const value = a.value / b.value;
  const below = Math.hypot(ln(a.value, a.low), ln(b.high, b.value));
  const above = Math.hypot(ln(a.high, a.value), ln(b.value, b.low));
  return { low: value * Math.exp(-below), value, high: value * Math.exp(above) };
}

/** Sizes that make less than a tenth are not worth a word. */
const WORTH_SAYING = 1.1;

/** What the sizes alone usually make of it: the rate falls as F^-.25 in every tier table (2018-2026). Per view it is flat. */
function bySize(more: Scorecard, less: Scorecard): number | undefined {
  if (more.headline?.base !== 'followers' || !more.followers || !less.followers) return undefined;
  const times = (more.followers.value / less.followers.value) ** RATE.slope;
  return times >= WORTH_SAYING ? times : undefined;
}

type Rated = Scorecard & { headline: Headline };
const isRated = (card: Scorecard): card is Rated => card.headline !== undefined;

type Times = Pick<Extract<Comparison, { outcome: 'times' }>, 'times' | 'apart' | 'least'>;

/**
 * How many times as often; of typical posts without a response only by how much at least, the careful side: the lower end of
 * the one's rate over the end that is known of the other's. Missing: that leaves the order open.
 */
function timesOf(more: Rated, less: Rated): Times | undefined {
  if (!more.headline.fewer && !less.headline.fewer) {
    const times = quotient(more.headline.per10k, less.headline.per10k);
    return { times, apart: times.low > 1 };
  }
  const least = more.headline.per10k.low / less.headline.per10k.high;
  return least > 1 ? { times: exactly(least), apart: true, least: true } : undefined;
}

/**
 * How many times as often the one's audience responds per follower (video: per view) as the other's, 95 %. `apart`: the range lies
 * above 1, so the order is sure. Nothing where the two were not counted alike: per what, and which kinds. Where a typical post of
 * the less had no response it is "at least so many times", or nothing.
 */
export function compare(a: Scorecard, b: Scorecard): Comparison {
  const because = obstacle(a, b);
  if (because || !isRated(a) || !isRated(b)) return { outcome: 'nothing', because: because ?? 'not-seen' };
  const [more, less] = a.headline.per10k.value >= b.headline.per10k.value ? [a, b] : [b, a];
  const times = timesOf(more, less);
  if (!times) return { outcome: 'nothing', because: 'zero' };
  const size = bySize(more, less);
  const outcome = { outcome: 'times', more: more.account, less: less.account, base: a.headline.base } as const;
  return { ...outcome, ...times, ...(size !== undefined && { bySize: size }) };
}
