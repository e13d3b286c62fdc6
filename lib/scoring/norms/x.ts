import type { Norm, NormReading } from '../../model';
import { RATE } from '../constants';

/** People (NYU/Kaggle humans, collected 2017): ONE latest own post each, (favourites + retweets) / followers. */
const people: Omit<NormReading, 'from' | 'to' | 'at' | 'rate' | 'n'> = {
  publisher: 'NYU bots data set, its humans',
  year: 2017,
  address: 'Kaggle, NYU Tandon 2017 Twitter bots and humans; medians worked out for this project, 2026-11',
  statistic: 'median',
  kinds: ['likes', 'shares'],
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

/** X, a weak norm. Two kinds of accounts that agree within a factor of 1.2 once brought to one size. */
export const x: Norm = {
  id: 'x-2026-11',
  site: 'x',
  made: '2026-11-22',
  base: 'followers',
  kinds: ['likes', 'replies', 'shares'],
  slope: RATE.slope,
  min: 1_000,
  max: 1_000_000,
  tau: RATE.tauX,
  s2: RATE.s2X,
  uncertainty: RATE.uncertaintyWeak,
  // the people of 2017 come without replies, which add about a tenth to a fifth: far inside ×3
  kindsDiffer: true,
  readings: [
    { ...people, n: 80, from: 1_000, to: 10_000, at: 3_162, rate: 0.00062 },
    { ...people, from: 10_000, to: 100_000, at: 31_623, rate: 0.00054 },
    { ...people, from: 100_000, to: 1_000_000, at: 316_228, rate: 0.00023 },
    { ...brands, year: 2023, address: 'wishu.io, Rival IQ benchmark report 2023', rate: 0.00035 },
    { ...brands, year: 2024, address: 'smk.co/?p=31338, Rival IQ benchmark report 2024', rate: 0.00029 },
  ],
};
