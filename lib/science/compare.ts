/** Two audiences side by side: does one respond more often than the other? */

import type { Comparison, Range, Scorecard } from '../account';
import { RATE } from './constants';

/** Why two rates may not be divided; missing: they may. Denominators and kinds are never mixed. */
function obstacle(a: Scorecard, b: Scorecard): Extract<Comparison, { says: 'nothing' }>['because'] | undefined {
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

/**
 * How many times as often the one's audience responds per follower (video: per view) as the other's, 95 %. `apart`: the range lies
 * above 1, so the order is sure. Nothing where the two were not counted alike: per what, and which kinds.
 */
export function compare(a: Scorecard, b: Scorecard): Comparison {
  const because = obstacle(a, b);
  if (because || !a.headline || !b.headline) return { says: 'nothing', because: because ?? 'not-seen' };
  const [more, less] = a.headline.per10k.value >= b.headline.per10k.value ? [a, b] : [b, a];
  const times = quotient((more.headline ?? a.headline).per10k, (less.headline ?? b.headline).per10k);
  const size = bySize(more, less);
  const said = { says: 'times', more: more.account, less: less.account, base: a.headline.base } as const;
  return { ...said, times, apart: times.low > 1, ...(size !== undefined && { bySize: size }) };
}
