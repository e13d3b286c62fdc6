import type { RateNorm } from '../../../model';
import { facebook } from '../../norms/facebook';
import { tiktok } from '../../norms/tiktok';
import { instagram } from './instagram';
import { x } from './x';
import { youtube } from './youtube';

/** All published norms of method 2. Threads, Bluesky, Mastodon and Misskey have none: see ../substituteNorms.ts. */
export const published: readonly RateNorm[] = [
  { ...facebook, lowerEnd: 'soft' },
  instagram,
  { ...tiktok, lowerEnd: 'soft' },
  x,
  youtube,
];
