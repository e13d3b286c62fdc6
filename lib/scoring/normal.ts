/** The numbers every signal shares: normal and beta distribution, Wilson interval, quantiles. Pure arithmetic. */

import type { Range } from '../model';
import { select } from './select';

const NUMERATOR = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931,
  220.206867912376,
];
const DENOMINATOR = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
  793.826512519948, 440.413735824752,
];

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const c of coefficients) sum = sum * x + c;
  return sum;
}

/** Standard normal distribution function, 0…1, absolute error < 1e-14. Source: Hart 1968 as given by West 2005. */
export function phi(z: number): number {
  const x = Math.abs(z);
  if (x > 37) return z > 0 ? 1 : 0;
  const bell = Math.exp((-x * x) / 2);
  const tail =
    x < 7.07106781186547
      ? (bell * polynomial(NUMERATOR, x)) / polynomial(DENOMINATOR, x)
      : bell / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / 2.506628274631;
  return z > 0 ? 1 - tail : tail;
}

const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/** ln Γ(x) for x > 0. Source: Lanczos 1964, g = 7. */
export function lnGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
  let sum = 0.9999999999998099;
  let at = x;
  for (const c of LANCZOS) sum += c / at++;
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Distribution function of Beta(a, b) at x, 0…1; a, b > 0; `lnScale` = -ln B(a, b). Source: continued fraction, DLMF 8.17.22 (Lentz's method). */
function betaCdf(x: number, a: number, b: number, lnScale: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(lnScale + a * Math.log(x) + b * Math.log1p(-x));
  if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(x, a, b)) / a;
  return 1 - (front * betaFraction(1 - x, b, a)) / b;
}

const TINY = 1e-300;

function away(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m <= 400; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-14) return h;
  }
  return h;
}

/** Quantile p (0…1) of Beta(a, b), by bisection to about 1e-12. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  const lnScale = lnGamma(a + b) - lnGamma(a) - lnGamma(b);
  let low = 0;
  let high = 1;
  for (let i = 0; i < 42; i++) {
    const middle = (low + high) / 2;
    if (betaCdf(middle, a, b, lnScale) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** k of n as a share with Wilson's interval (1927); z = 1.96 is 95 %. n = 0 gives 0…1 around .5: nothing is known. */
export function wilson(k: number, n: number, z = 1.96): Range {
  if (n <= 0) return { low: 0, value: 0.5, high: 1 };
  const share = k / n;
  const shrink = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / shrink;
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / shrink;
  return {
    low: Math.min(share, Math.max(0, centre - half)),
    value: share,
    high: Math.max(share, Math.min(1, centre + half)),
  };
}

/** Quantile p (0…1) of numbers in any order, linear between neighbours (Hyndman & Fan 1996, type 7). Empty: NaN. */
export function quantile(numbers: readonly number[], p: number): number {
  const some = new Float64Array(numbers);
  const at = (some.length - 1) * Math.min(1, Math.max(0, p));
  const place = Math.floor(at);
  const below = select(some, place);
  if (at === place) return below;
  let above = Number.POSITIVE_INFINITY;
  for (let i = place + 1; i < some.length; i++) above = Math.min(above, some[i] ?? above);
  return below + (above - below) * (at - place);
}

/** Median of numbers in any order. Empty: NaN. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** x held between low and high. */
export function clamp(x: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, x));
}
