import { describe, expect, it } from 'vitest';
import type { PageContext } from '../../../../lib/extract/Extractor';
import { shipped } from '../../../../lib/extract/extractors/shipped';
import { extract } from '../../../../lib/extract/find';
import { parseHtml } from '../../../parseHtml';

const LOOK: PageContext = { url: new URL('https://site.example/'), page: { kind: 'feed' }, lang: 'en' };
const post = (code: string, likes: unknown, more = {}) => ({
  node: { post: { code, likes, info: { a: 3, b: 4 }, ...more } },
});

function read(data: unknown, sum: string[] = ['likes'], shown = '<b>2.1K</b>') {
  const json = typeof data === 'string' ? data : JSON.stringify(data);
  const page = parseHtml(`<article><i>one</i>${shown}</article><script type="application/json">${json}</script>`);
  return extract(shipped('b', { mark: '"code"', key: 'code', id: 'i', sum }), page.body, LOOK);
}

describe('a count in the JSON a page came with', () => {
  it('is that of the object with the item’s name, however deep', () => {
    expect(read([post('two', 9), { deep: [post('one', 2134)] }])).toEqual({ exact: '2134' });
    expect(read([post('two', 9)])).toBeUndefined();
  });

  it('may be a sum, of which no part is missing', () => {
    expect(read([post('one', 1)], ['info.a', 'info.b'])).toEqual({ exact: '7' });
    expect(read([post('one', 1)], ['info.a', 'info.c'])).toBeUndefined();
  });

  it('is not told where the page shows nothing, or a zero', () => {
    expect(read([post('one', 2134)], ['likes'], '')).toBeUndefined();
  });

  it('is not told where objects of one name disagree', () => {
    expect(read([post('one', 1), post('one', 2)])).toBeUndefined();
    expect(read([post('one', 2), post('one', 2), post('one', null)])).toEqual({ exact: '2' });
  });

  it.each([['-1'], ['"5"'], ['1.5'], ['null'], ['1e400']])('takes no %s for a count', (value) => {
    expect(read(`[{"code":"one","likes":${value}}]`)).toBeUndefined();
  });

  it('survives broken JSON', () => {
    expect(read('{"code":"one", "likes":')).toBeUndefined();
  });
});
