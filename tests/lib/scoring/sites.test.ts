import { describe, expect, it } from 'vitest';
import { publishedNorms, SITES, siteScoring } from '../../../lib/scoring/sites';
import { sites } from '../../../lib/sites/registry';

describe('what scoring knows of a site', () => {
  it('is written down for every site that can be read', () => {
    const without = sites.map(({ id }) => id).filter((id) => !Object.hasOwn(SITES, id));
    expect(without, 'sites without a row in lib/scoring/sites.ts').toEqual([]);
  });

  it('names no site that cannot be read', () => {
    const ids = sites.map(({ id }) => id);
    expect(Object.keys(SITES).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('is of the site whose row it stands in, and per what its norm is', () => {
    for (const [id, { norm, base }] of Object.entries(SITES)) {
      if (norm) expect([norm.site, norm.base]).toEqual([id, base]);
    }
    expect(publishedNorms).toHaveLength(5);
  });

  it('is nothing but a rate of its own for an unknown one, whatever it is called', () => {
    for (const id of ['somewhere', 'constructor', 'toString', '__proto__']) {
      const { norm, replySpread, followerRule, hasFollowerList, base } = siteScoring(id);
      expect([norm, replySpread, followerRule, hasFollowerList, base]).toEqual([
        ...Array(4).fill(undefined),
        'followers',
      ]);
    }
  });
});
