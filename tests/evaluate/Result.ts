import { wilson } from '../../lib/scoring/normal';

/** One line of the table. */
export interface Result {
  signal: string;
  what: string;
  n: number;
  figure: number;
  /** 95 % interval; missing where nothing was drawn at random. */
  low?: number;
  high?: number;
  /** "≤ 6 %"; missing: reported only. */
  bar?: string;
  holds?: boolean;
  note?: string;
  /** The figure is an area under a curve, not a share: written ".974". */
  area?: boolean;
  /** Single cells behind the figure, for the JSON. */
  cells?: object[];
}

/** A share with Wilson's interval. */
export function shareOf(signal: string, what: string, k: number, n: number): Result {
  const { low, value, high } = wilson(k, n);
  return { signal, what, n, figure: value, low, high };
}

/** The same line with a bar on the figure itself. */
export function atMost(result: Result, limit: number): Result {
  return { ...result, bar: `≤ ${percent(limit)}`, holds: result.figure <= limit };
}

/** The same line with a bar on the figure itself. */
export function atLeast(result: Result, limit: number): Result {
  return { ...result, bar: `≥ ${percent(limit)}`, holds: result.figure >= limit };
}

/** The same line with a bar on the lower end of its interval. */
export function lowAtLeast(result: Result, limit: number): Result {
  return { ...result, bar: `low ≥ ${percent(limit)}`, holds: (result.low ?? result.figure) >= limit };
}

export function percent(share: number): string {
  const points = 100 * share;
  return `${points.toFixed(points !== 0 && Math.abs(points) < 10 ? 2 : 1).replace(/\.?0+$/, '')} %`;
}
