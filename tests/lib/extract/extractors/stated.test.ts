import { describe, expect, it } from 'vitest';
import type { Extractor } from '../../../../lib/extract/Extractor';
import { stated, statedTime } from '../../../../lib/extract/extractors/stated';
import { extract } from '../../../../lib/extract/find';
import { parseHtml } from '../../../parseHtml';
import { lookAt } from '../lookAt';

const USER = { script: 'script#state', at: 'scope/a.user', name: 'user/id' };
const run = (way: Extractor, user: object, handle = 'ada') => {
  const data = JSON.stringify({
    scope: { 'a.user': { user: { id: 'Ada', created: 1514764800, locked: true }, ...user } },
  });
  const root = parseHtml(`<body><script id="state">${data}</script></body>`).body;
  return extract(way, root, lookAt('profile', handle));
};
const stats = (count: unknown) => run(stated(USER, 'stats/count'), { stats: { count } });

describe('stated', () => {
  it('gives exact counts, flags and times of the account of the address', () => {
    expect(stats('783427')).toEqual({ stated: '783427' });
    expect(stats(0)).toEqual({ stated: '0' });
    expect(run(stated(USER, 'user/locked'), {})).toBe(true);
    expect(run(statedTime(USER, 'user/created'), {})).toBe('2018-01-01T00:00:00.000Z');
  });

  it('gives nothing of another account, of overflown or broken numbers, of a page without it', () => {
    expect(run(stated(USER, 'stats/count'), { stats: { count: 5 } }, 'ola')).toBeUndefined();
    for (const odd of [-2147483000, 1.5, '1.2K', null, {}, '9'.repeat(30)]) expect(stats(odd)).toBeUndefined();
    for (const html of ['<body></body>', '<body><script id="state">{"scope":</script></body>']) {
      expect(extract(stated(USER, 'stats/count'), parseHtml(html).body, lookAt('profile', 'ada'))).toBeUndefined();
    }
    expect(run(statedTime(USER, 'user/none'), {})).toBeUndefined();
  });
});
