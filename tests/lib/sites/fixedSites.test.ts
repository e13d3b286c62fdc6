import { describe, expect, it } from 'vitest';
import { fixedSites, siteFor } from '../../../lib/sites/fixedSites';

const hosts = fixedSites.flatMap((site) => site.matches.map((match) => [new URL(match.slice(0, -1)).host, site.id]));

describe('whose address it is', () => {
  it.each(hosts)('%s is that of %s, and of no address that only looks like it', (host, id) => {
    expect(siteFor(`https://${host}/mira`)?.id).toBe(id);
    expect(siteFor(`https://${host}`)?.id).toBe(id);
    for (const address of [
      `https://${host}.evil.example/mira`,
      `https://${host}@evil.example/mira`,
      `https://${host}:pass@evil.example/`,
      `https://${host}:8443/mira`,
      `https://evil${host}/mira`,
      `https://sub.${host}/mira`,
      `https://evil.example/${host}/`,
      `https://evil.example/?https://${host}/`,
      `http://${host}/mira`,
      `//${host}/mira`,
    ]) {
      expect([address, siteFor(address)?.id]).toEqual([address, undefined]);
    }
  });

  it('is nobody’s where it is no address', () => {
    for (const text of ['', 'x.com', 'about:blank', 'https://']) expect(siteFor(text)).toBeUndefined();
  });
});
