import type { Norm, NormReading } from '../../model';
import { RATE } from '../constants';

const rivalIq: Omit<NormReading, 'year' | 'address' | 'rate'> = {
  publisher: 'Rival IQ',
  n: 2_100,
  statistic: 'median',
  kinds: ['likes', 'replies', 'shares'],
  base: 'followers',
  from: 25_000,
  to: 1_000_000,
  at: 158_114,
};

/** Facebook pages of brands, 25,000 to 1 million fans; nothing is known of others. Weak. */
export const facebook: Norm = {
  id: 'facebook-2026-11',
  site: 'facebook',
  made: '2026-11-22',
  base: 'followers',
  kinds: ['likes', 'replies', 'shares'],
  slope: RATE.slope,
  min: 25_000,
  max: 1_000_000,
  tau: RATE.tau,
  s2: RATE.s2,
  uncertainty: RATE.uncertaintyWeak,
  readings: [
    { ...rivalIq, year: 2023, address: 'wishu.io, Rival IQ benchmark report 2023', rate: 0.0006 },
    { ...rivalIq, year: 2026, address: 'omegapoint.systems, Quid/Rival IQ benchmark report 2026', rate: 0.0006 },
  ],
};
