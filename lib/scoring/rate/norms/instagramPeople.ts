import type { RateNorm } from '../../../model';
import { SPREAD } from '../constants';

/**
 * Ordinary people's accounts on Instagram, 30-1,000 followers, flat: what small accounts are held against beside the creators'
 * norm, never alone. Median of 569 accounts (InstaFake, Turkey 2018), whose licence allows no commercial use of the data: it is
 * one published middle, and nothing is fitted. METHOD.md#N-NONE, METHOD.md#E10.
 */
export const instagramPeople: RateNorm = {
  id: 'instagram-people-2026-12',
  site: 'instagram',
  made: '2026-12-01',
  base: 'followers',
  kinds: ['likes', 'replies'],
  slope: 0,
  min: 30,
  max: 1_000,
  lowerEnd: 'hard',
  tau: SPREAD.tau,
  s2: SPREAD.s2,
  uncertainty: 3,
  readings: [
    {
      publisher: 'InstaFake (Akyon and Kalfaoglu 2019)',
      year: 2018,
      address: 'github.com/fcakyon/instafake-dataset; median worked out for this project, 2026-11',
      n: 569,
      statistic: 'median',
      kinds: ['likes', 'replies'],
      base: 'followers',
      from: 30,
      to: 1_000,
      at: 350,
      rate: 0.23,
    },
  ],
};
