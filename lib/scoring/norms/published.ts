import type { Norm } from '../../model';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { tiktok } from './tiktok';
import { x } from './x';
import { youtube } from './youtube';

/** All published norms. None exists for Threads, Bluesky and Mastodon. */
export const publishedNorms: readonly Norm[] = [facebook, instagram, tiktok, x, youtube];
