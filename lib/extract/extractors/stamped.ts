import type { Extractor } from '../Extractor';
import { extract } from '../find';

/**
 * When a post was made, from its id of 64 bits (a scheduled one may have appeared later). Its upper half counts the seconds since
 * 1970 (TikTok's videos): the day, UTC. With `since` (ms): its upper 42 bits count the ms since then (X, from late in 2010 on): the
 * moment; older ids are shorter and hold no time.
 */
export function stamped(id: Extractor, since?: number): Extractor {
  return (root, look) => {
    const digits = String(extract(id, root, look));
    if (!(since ? /^\d{16,19}$/ : /^\d{19}$/).test(digits)) return undefined;
    if (since) return new Date(Number(digits) / 2 ** 22 + since).toISOString();
    return new Date((Number(digits) / 2 ** 32) * 1000).toISOString().slice(0, 10);
  };
}
