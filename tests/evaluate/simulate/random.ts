/** A stream of random numbers that a seed decides, and the few distributions the simulations draw from. */
export interface Random {
  /** 0 ≤ x < 1 */
  next(): number;
  normal(): number;
  /** Whole number from low to high, both included. */
  whole(low: number, high: number): number;
  chance(p: number): boolean;
  poisson(mean: number): number;
  beta(a: number, b: number): number;
  /** Student's t with so many degrees of freedom, scaled to variance 1; df > 2. */
  student(df: number): number;
}

/** Mulberry32. Not for secrets. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - next()) ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - next()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const poisson = (mean: number): number => {
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    let k = 0;
    for (let p = 1 - next(), limit = Math.exp(-mean); p > limit; p *= 1 - next()) k++;
    return k;
  };
  const beta = (a: number, b: number) => {
    const x = gamma(a);
    return x / (x + gamma(b));
  };
  return {
    next,
    normal,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (p) => next() < p,
    poisson,
    beta,
    student: (df) => normal() / Math.sqrt((2 * gamma(df / 2)) / df) / Math.sqrt(df / (df - 2)),
  };
}
