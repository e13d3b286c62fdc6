import { RATE } from '../constants';
import type { Norm } from '../norm';

/**
 * TikTok, (likes + comments + shares) / views, flat. (Own median of the top lists 2022, 5-20M followers: 12.5 %, flat in
 * size, but of lists chosen BY engagement and therefore not in it.)
 */
export const tiktok: Norm = {
  id: 'tiktok-2026-11',
  site: 'tiktok',
  name: 'Socialinsider and Captiv8, TikTok per view',
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
      publisher: 'Socialinsider',
      year: 2023,
      address: 'ettmam.com and en.polis.consulting, quoting Socialinsider benchmarks 2023 (190 M posts, all networks)',
      statistic: 'average',
      kinds: ['likes', 'replies', 'shares'],
      base: 'views',
      from: 1_000,
      to: 10_000_000,
      at: 100_000,
      rate: 0.051,
    },
    {
      publisher: 'Captiv8',
      year: 2025,
      address: 'eMarketer, quoting Captiv8 (more than 5,000 posts)',
      n: 5_000,
      statistic: 'average',
      kinds: ['likes', 'replies', 'shares'],
      base: 'views',
      from: 1_500_000,
      to: 10_000_000,
      at: 3_872_983,
      rate: 0.0495,
    },
  ],
};
