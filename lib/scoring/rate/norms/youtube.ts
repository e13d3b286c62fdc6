import type { RateNorm } from '../../../model';
import { youtube as flat } from '../../norms/youtube';

/**
 * YouTube, (likes + comments) / views: exp(−1.283)·F^−.205, least squares through SociaVault's own five tiers. One publisher with
 * undisclosed screening: three times either way. METHOD.md#N-YOUTUBE.
 */
export const youtube: RateNorm = {
  ...flat,
  id: 'youtube-2026-12',
  made: '2026-12-01',
  slope: -0.205,
  uncertainty: 3,
  lowerEnd: 'soft',
};
