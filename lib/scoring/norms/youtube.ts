import type { Norm, NormReading } from '../../model';
import { RATE } from '../constants';

const sociaVault: Omit<NormReading, 'from' | 'to' | 'at' | 'rate'> = {
  publisher: 'SociaVault Labs',
  year: 2026,
  address: 'sociavault.com/blog/good-engagement-rate-youtube, 2026-04-09',
  n: 15_000,
  statistic: 'median',
  kinds: ['likes', 'replies'],
  base: 'views',
};

/**
 * YouTube, (likes + comments) / views, flat: one middle of all tiers, which lie within ×2 of it either way. (Own medians of likes/views, 5-20M subscribers,
 * 2022: 3.4 %, of lists chosen BY engagement and therefore not in it.) 75,000 channels; n is a fifth of them per tier.
 */
export const youtube: Norm = {
  id: 'youtube-2026-11',
  site: 'youtube',
  made: '2026-11-22',
  base: 'views',
  kinds: ['likes', 'replies'],
  slope: 0,
  min: 1_000,
  max: 10_000_000,
  tau: RATE.tau,
  s2: RATE.s2,
  uncertainty: RATE.uncertainty,
  readings: [
    { ...sociaVault, from: 1_000, to: 10_000, at: 3_162, rate: 0.0523 },
    { ...sociaVault, from: 10_000, to: 50_000, at: 22_361, rate: 0.0374 },
    { ...sociaVault, from: 50_000, to: 100_000, at: 70_711, rate: 0.0281 },
    { ...sociaVault, from: 100_000, to: 500_000, at: 223_607, rate: 0.0212 },
    { ...sociaVault, from: 500_000, to: 10_000_000, at: 2_236_068, rate: 0.0141 },
  ],
};
