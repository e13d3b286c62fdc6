import type { NormReading, RateNorm } from '../../../model';
import { SPREAD } from '../constants';
import { playerSells } from './playerSells';

/**
 * Quartiles of accounts' median post, (likes + reposts + replies + quotes) / followers, own posts of 30 days. `at` is the middle
 * of each band's accounts, not of its ends: the largest were collected first. The band of 10,000-50,000 (3,360 accounts,
 * .676 %) lies twice above its smaller neighbour and is left out.
 */
const accounts: Omit<NormReading, 'from' | 'to' | 'at' | 'rate' | 'n'> = {
  publisher: 'PlayerSells',
  year: 2026,
  address: 'github.com/playersells/open-data, datasets/x-engagement-benchmarks-2026-10, window to 2026-10-07',
  statistic: 'median',
  kinds: ['likes', 'replies', 'shares'],
  base: 'followers',
};

/** Brands of 14 industries with at least 5,000 followers; their middle is taken as 50,000 (5,000-500,000). † */
const brands: Omit<NormReading, 'year' | 'address' | 'rate'> = {
  publisher: 'Rival IQ',
  n: 2_100,
  statistic: 'median',
  kinds: ['likes', 'replies', 'shares'],
  base: 'followers',
  from: 5_000,
  to: 500_000,
  at: 50_000,
};

/**
 * X, accounts that post regularly: .207·F^−.532, the middle of two publishers that differ by 4.2 times at any size. Slope: least
 * squares through PlayerSells' five bands. tau from their quartiles. METHOD.md#N-X.
 */
export const x: RateNorm = {
  id: 'x-2026-12',
  site: 'x',
  made: '2026-12-01',
  base: 'followers',
  kinds: ['likes', 'replies', 'shares'],
  slope: -0.532,
  min: 1_000,
  max: 5_000_000,
  lowerEnd: 'soft',
  tau: SPREAD.tauX,
  s2: SPREAD.s2X,
  uncertainty: 3,
  attribution: playerSells,
  readings: [
    { ...accounts, n: 31_869, from: 1_000, to: 10_000, at: 9_600, rate: 0.00327 },
    { ...accounts, n: 44_919, from: 50_000, to: 100_000, at: 74_000, rate: 0.00107 },
    { ...accounts, n: 45_574, from: 100_000, to: 500_000, at: 204_000, rate: 0.00065 },
    { ...accounts, n: 7_014, from: 500_000, to: 1_000_000, at: 700_000, rate: 0.00033 },
    { ...accounts, n: 5_208, from: 1_000_000, to: 5_000_000, at: 1_812_733, rate: 0.0002 },
    { ...brands, year: 2023, address: 'wishu.io, Rival IQ benchmark report 2023', rate: 0.00035 },
    { ...brands, year: 2024, address: 'smk.co/?p=31338, Rival IQ benchmark report 2024', rate: 0.00029 },
  ],
};
