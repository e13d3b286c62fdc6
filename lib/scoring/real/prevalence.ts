/** How large the flagged share of an audience really is, given a rule that misses some and flags some wrongly. */

import type { Range } from '../../model';
import { betaQuantile, clamp } from '../normal';

/** The rule's rates are not known exactly: finds t ~ Beta(6, 2.5), flags wrongly f ~ Beta(2, 30) unless said otherwise. Source: B4.8, set in advance. */
const FINDS = [6, 2.5] as const;
const WRONGLY: readonly [number, number] = [2, 30];
const MIDPOINTS = 16;
const STEPS = 1024;
const CACHED = 4000;

/** All pairs of the two priors' midpoints: p = (q - wrongly)/gain, gain = finds - wrongly > 0. */
interface Priors {
  wrongly: Float64Array;
  gain: Float64Array;
}

const priorsOf = new Map<string, Priors>();
const cache = new Map<string, Range>();

function midpoints(a: number, b: number): number[] {
  return Array.from({ length: MIDPOINTS }, (_, i) => betaQuantile((i + 0.5) / MIDPOINTS, a, b));
}

function makePriors([a, b]: readonly [number, number]): Priors {
  const key = `${a}/${b}`;
  const known = priorsOf.get(key);
  if (known) return known;
  const finds = midpoints(...FINDS);
  const wrongly = midpoints(a, b).flatMap((f) => finds.map(() => f));
  const gain = wrongly.map((f, i) => (finds[i % MIDPOINTS] ?? 1) - f);
  const made = { wrongly: Float64Array.from(wrongly), gain: Float64Array.from(gain) };
  priorsOf.set(key, made);
  return made;
}

/**
 * Distribution function of Beta(k + .5, n - k + .5), tabulated over y = sin²θ: there the density is
 * sin^2k θ · cos^2(n-k) θ, smooth to both ends. Simpson's rule; error < 1e-3 of the share at n = 1,000.
 */
function flaggedShareCdf(k: number, n: number): (y: number) => number {
  const mode = Math.atan2(Math.sqrt(k), Math.sqrt(n - k));
  const ln = (θ: number) =>
    (k > 0 ? 2 * k * Math.log(Math.sin(θ)) : 0) + (k < n ? 2 * (n - k) * Math.log(Math.cos(θ)) : 0);
  const top = ln(mode);
  const density = (θ: number) => Math.exp(ln(θ) - top) || 0;
  const step = Math.PI / 2 / STEPS;
  const sums = new Float64Array(STEPS + 1);
  let left = density(0);
  for (let i = 0; i < STEPS; i++) {
    const right = density((i + 1) * step);
    sums[i + 1] = (sums[i] ?? 0) + left + 4 * density((i + 0.5) * step) + right;
    left = right;
  }
  const total = sums[STEPS] ?? 1;
  return (y) => {
    if (y <= 0) return 0;
    if (y >= 1) return 1;
    const at = Math.asin(Math.sqrt(y)) / step;
    const i = Math.min(STEPS - 1, Math.floor(at));
    const below = sums[i] ?? 0;
    return (below + ((sums[i + 1] ?? below) - below) * (at - i)) / total;
  };
}

/**
 * Share p of an audience that the rule is meant for, 0…1, from k flagged of n: p = (q - f)/(t - f) held in 0…1 with
 * q ~ Beta(k + .5, n - k + .5). Value: median; low and high: 2.5 % and 97.5 %. Quantiles by bisection over 16 × 16
 * midpoints of the two priors' quantiles; kept by (k, n) and prior. Throws when k or n make no sense.
 * Source: Rogan & Gladen 1978 for the correction; the priors are in B4.8.
 *
 * @param wrongly a and b of the share that the rule flags wrongly, Beta(a, b)
 */
export function prevalence(k: number, n: number, wrongly: readonly [number, number] = WRONGLY): Range {
  if (!(n > 0 && k >= 0 && k <= n)) throw new Error(`prevalence needs 0 ≤ k ≤ n and n > 0, got ${k} of ${n}`);
  const key = `${k}/${n}/${wrongly.join('/')}`;
  const known = cache.get(key);
  if (known) return known;
  if (cache.size >= CACHED) cache.clear();
  const found = workOut(k, n, makePriors(wrongly));
  cache.set(key, found);
  return found;
}

function workOut(k: number, n: number, { wrongly, gain }: Priors): Range {
  const cdf = flaggedShareCdf(k, n);
  const upTo = (p: number) => {
    let sum = 0;
    for (let i = 0; i < wrongly.length; i++) sum += cdf((wrongly[i] ?? 0) + p * (gain[i] ?? 1));
    return sum / wrongly.length;
  };
  const low = quantileOf(upTo, 0.025);
  const value = quantileOf(upTo, 0.5);
  return { low, value: Math.max(low, value), high: Math.max(value, quantileOf(upTo, 0.975)) };
}

function quantileOf(upTo: (p: number) => number, share: number): number {
  if (upTo(0) >= share) return 0;
  if (upTo(1) < share) return 1;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 17; i++) {
    const middle = (low + high) / 2;
    if (upTo(middle) < share) low = middle;
    else high = middle;
  }
  return clamp((low + high) / 2, 0, 1);
}
