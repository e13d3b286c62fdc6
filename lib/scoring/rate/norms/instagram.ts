import type { RateNorm } from '../../../model';
import { instagram as creators } from '../../norms/instagram';

/**
 * Instagram creators. The two publishers differ 2.4 to 5 times, and on X one of them is 7-10 times above measured accounts: three
 * times either way. It ends at 1,000 followers: below, ordinary people's accounts run ten times creators'. METHOD.md#N-INSTAGRAM.
 */
export const instagram: RateNorm = {
  ...creators,
  id: 'instagram-2026-12',
  made: '2026-12-01',
  uncertainty: 3,
  lowerEnd: 'hard',
};
