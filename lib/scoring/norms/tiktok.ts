import type { Norm, NormReading } from '../../model';
import { RATE } from '../constants';

const formula: Pick<NormReading, 'kinds' | 'base' | 'statistic'> = {
  kinds: ['likes', 'replies', 'shares'],
  base: 'views',
  statistic: 'average',
};

const creatorIq: Pick<NormReading, 'publisher' | 'year' | 'address'> = {
  publisher: 'CreatorIQ',
  year: 2021,
  address:
    'adage.com/article/datacenter/tiktoks-astronomically-high-engagement-revealed/2361161 (second quarter of 2021)',
};

/**
 * TikTok, (likes + comments + shares) / views, flat. (Own median of the top lists 2022, 5-20M followers: 12.5 %, flat in
 * size, but of lists chosen BY engagement and therefore not in it.) Brands, campaigns and creators in general: the three
 * publishers lie within ×2 of their middle.
 */
export const tiktok: Norm = {
  id: 'tiktok-2026-11',
  site: 'tiktok',
  made: '2026-11-22',
  base: 'views',
  kinds: ['likes', 'replies', 'shares'],
  slope: 0,
  min: 1_000,
  max: 10_000_000,
  tau: RATE.tau,
  s2: RATE.s2,
  uncertainty: RATE.uncertainty,
  readings: [
    {
      ...formula,
      publisher: 'Socialinsider',
      year: 2023,
      address: 'ettmam.com and en.polis.consulting, quoting Socialinsider benchmarks 2023 (190 M posts, all networks)',
      from: 1_000,
      to: 10_000_000,
      at: 100_000,
      rate: 0.051,
    },
    {
      ...formula,
      publisher: 'Captiv8',
      year: 2024,
      address:
        'emarketer.com, Instagram’s nano-influencers outperform, undated, taken as 2024 (Captiv8, more than 5,000 posts)',
      n: 5_000,
      from: 1_500_000,
      to: 10_000_000,
      at: 3_872_983,
      rate: 0.0495,
    },
    { ...formula, ...creatorIq, from: 1_000, to: 10_000, at: 3_162, rate: 0.1515 },
    { ...formula, ...creatorIq, from: 1_000_000, to: 10_000_000, at: 3_162_278, rate: 0.1183 },
  ],
};
