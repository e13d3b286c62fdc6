import { playerSells } from './playerSells';

/**
 * X, median views of a post per follower: 5.03·F^−.4127, standard deviation of its logarithm 1.55 between accounts; from 500
 * followers. Least squares through the five bands of PlayerSells' reach file (60,892 accounts, 2026, CC BY 4.0). No rate of
 * responses: it tells how many of the followers see a post. METHOD.md#N-X-VIEWS.
 */
export const xViews = {
  id: 'x-views-2026-12',
  site: 'x',
  made: '2026-12-01',
  /** ln(views/F) = level + slope·ln F. */
  level: 1.616,
  slope: -0.4127,
  sd: 1.55,
  min: 500,
  n: 60_892,
  year: 2026,
  address: 'github.com/playersells/open-data, datasets/x-reach-per-follower-premium-2026',
  attribution: playerSells,
  /** Median followers of each band, and its median views per follower with the quartiles. */
  bands: [
    { at: 993, low: 0.0875, value: 0.2763, high: 0.8274, n: 3_585 },
    { at: 9_593, low: 0.0366, value: 0.1153, high: 0.3728, n: 11_643 },
    { at: 73_185, low: 0.024, value: 0.0532, high: 0.169, n: 19_537 },
    { at: 228_920, low: 0.0125, value: 0.033, high: 0.0833, n: 22_924 },
    { at: 1_812_733, low: 0.0036, value: 0.012, high: 0.0315, n: 3_203 },
  ],
} as const;

/** Usual ln(views per follower) of an account with so many followers. Missing: fewer than 500, of which nothing is known. */
export function usualLogViews(followers: number): number | undefined {
  return followers >= xViews.min ? xViews.level + xViews.slope * Math.log(followers) : undefined;
}
