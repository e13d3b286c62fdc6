import type { Norm, NormReading } from '../../model';
import { RATE } from '../constants';

type Source = Omit<NormReading, 'from' | 'to' | 'at' | 'rate'>;

const hypeAuditor: Source = {
  publisher: 'HypeAuditor',
  year: 2026,
  address:
    'emarketer.com/content/smaller-creators-deliver-efficiency-roi-pressure-mounts (HypeAuditor, State of Influencer Marketing 2026)',
  statistic: 'not stated',
  kinds: ['likes', 'replies'],
  base: 'followers',
};

const sociaVault: Source = {
  publisher: 'SociaVault Labs',
  year: 2026,
  address: 'sociavault.com/blog/good-engagement-rate-instagram, 2026-03-25 (30 posts each, screened)',
  n: 10_000,
  statistic: 'average',
  kinds: ['likes', 'replies'],
  base: 'followers',
};

/**
 * Instagram creators, (likes + comments) / followers. The two publishers differ 2.4 to 5 times: their middle, ×2 either way.
 * SociaVault has 50,000 accounts in five tiers: n is a fifth of them per tier.
 */
export const instagram: Norm = {
  id: 'instagram-2026-11',
  site: 'instagram',
  made: '2026-11-22',
  base: 'followers',
  kinds: ['likes', 'replies'],
  slope: RATE.slope,
  min: 1_000,
  max: 10_000_000,
  tau: RATE.tau,
  s2: RATE.s2,
  uncertainty: RATE.uncertainty,
  readings: [
    { ...hypeAuditor, from: 1_000, to: 10_000, at: 3_162, rate: 0.0178 },
    { ...hypeAuditor, from: 10_000, to: 50_000, at: 22_361, rate: 0.0054 },
    { ...hypeAuditor, from: 1_000_000, to: 10_000_000, at: 3_162_278, rate: 0.0033 },
    { ...sociaVault, from: 1_000, to: 10_000, at: 3_162, rate: 0.042 },
    { ...sociaVault, from: 10_000, to: 50_000, at: 22_361, rate: 0.028 },
    { ...sociaVault, from: 50_000, to: 100_000, at: 70_711, rate: 0.019 },
    { ...sociaVault, from: 100_000, to: 500_000, at: 223_607, rate: 0.014 },
    { ...sociaVault, from: 500_000, to: 10_000_000, at: 2_236_068, rate: 0.009 },
  ],
};
