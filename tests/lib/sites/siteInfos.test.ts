import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recognizeSite } from '../../../lib/sites/recognizeSite';
import { sites } from '../../../lib/sites/registry';
import { siteInfoAt, siteInfoOf, siteInfos } from '../../../lib/sites/siteInfos';
import { parseHtml } from '../../parseHtml';

const hosts = siteInfos.flatMap((info) => info.matches.map((match) => [new URL(match.slice(0, -1)).host, info.id]));
const folders = readdirSync('lib/sites', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => name);

describe('every folder is a site', () => {
  it.each(folders)('%s, by the name of its folder', (id) => {
    const info = siteInfoOf(id);
    const site = sites.find((one) => one.id === id);
    expect(info).toMatchObject({ id, name: expect.stringMatching(/./), words: {}, examples: {} });
    expect([site?.matches, site?.is]).toEqual([info?.matches, info?.is]);
  });

  it('has hosts of its own, or marks that tell its pages on any host', () => {
    for (const { id, matches, is } of siteInfos) expect([id, matches.length + is.length > 0]).toEqual([id, true]);
  });
});

describe('whose address it is', () => {
  it.each(hosts)('%s is that of %s, and of no address that only looks like it', (host, id) => {
    expect(siteInfoAt(`https://${host}/mira`)?.id).toBe(id);
    expect(siteInfoAt(`https://${host}`)?.id).toBe(id);
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
      expect([address, siteInfoAt(address)?.id]).toEqual([address, undefined]);
    }
  });

  it('is nobody’s where it is no address', () => {
    for (const text of ['', 'x.com', 'about:blank', 'https://']) expect(siteInfoAt(text)).toBeUndefined();
  });
});

describe('whose page it is', () => {
  it('is told by a mark of the software, and by nothing else', () => {
    const page = (head: string) => recognizeSite(parseHtml(`<html><head>${head}</head><body></body></html>`));
    expect(page('<meta name="application-name" content="Misskey">')).toBe('misskey');
    expect(page('<meta name="application-name" content="Other">')).toBeUndefined();
    expect(page('')).toBeUndefined();
  });
});
