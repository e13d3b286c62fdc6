import { describe, expect, it } from 'vitest';
import type { Extractor } from '../../../../lib/extract/Extractor';
import { statedCount, statedFlag, statedTime } from '../../../../lib/sites/tiktok/data';
import { contextAt, runExtractor } from '../../extract/runExtractor';

const script = (text: string) => `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__">${text}</script>`;
const run = (extractor: Extractor, more: object, handle = 'ada') => {
  const userInfo = { user: { uniqueId: 'Ada', created: 1514764800, locked: true }, ...more };
  const data = { __DEFAULT_SCOPE__: { 'webapp.user-detail': { userInfo } } };
  return runExtractor(extractor, script(JSON.stringify(data)), { context: contextAt('profile', handle) });
};
const stats = (count: unknown) => run(statedCount('stats/count'), { stats: { count } });

describe('the data of a page', () => {
  it('gives counts, flags and times of the account of the address', () => {
    expect(stats('783427')).toEqual({ stated: '783427' });
    expect(stats(0)).toEqual({ stated: '0' });
    expect(run(statedFlag('user/locked'), {})).toBe(true);
    expect(run(statedTime('user/created'), {})).toBe('2018-01-01T00:00:00.000Z');
  });

  it('gives nothing of another account, of overflown or broken numbers, of a page without it', () => {
    expect(run(statedCount('stats/count'), { stats: { count: 5 } }, 'ola')).toBeUndefined();
    for (const odd of [-2147483000, 1.5, '1.2K', null, {}, '9'.repeat(30)]) expect(stats(odd)).toBeUndefined();
    for (const html of ['', script('{"__DEFAULT_SCOPE__":')])
      expect(runExtractor(statedCount('stats/count'), html)).toBeUndefined();
    expect(run(statedFlag('stats/count'), { stats: { count: 1 } })).toBeUndefined();
    expect(run(statedTime('user/none'), {})).toBeUndefined();
  });
});
