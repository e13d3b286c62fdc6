import type { Way } from '../../site';
import { follow } from '../find';

/**
 * The day (UTC) that an id of 64 bits begins with: its upper half counts the seconds since 1970 (TikTok's videos). It is when the
 * post was made; a scheduled one may have appeared later.
 */
export function stamped(id: Way): Way {
  return (root, look) => {
    const digits = follow(id, root, look);
    if (typeof digits !== 'string' || !/^\d{19}$/.test(digits)) return undefined;
    return new Date(Math.floor(Number(digits) / 2 ** 32) * 1000).toISOString().slice(0, 10);
  };
}
