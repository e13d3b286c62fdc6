import { SPREAD } from './constants';

/** Variance of ln(rate) within an account of a site for which no norm gives one. METHOD.md#A1. */
export function usualVariance(site: string): number {
  if (SPREAD.evenSites.includes(site)) return SPREAD.s2;
  return site === 'bluesky' ? SPREAD.s2Bluesky : SPREAD.s2X;
}
