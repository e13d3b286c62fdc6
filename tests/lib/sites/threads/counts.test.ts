import { describe, expect, it } from 'vitest';
import { embeddedCount } from '../../../../lib/sites/threads/counts';
import { contextAt, runExtractor } from '../../extract/runExtractor';

const post = (code: string, likes: unknown) => ({ node: { post: { code, like_count: likes, info: { a: 3, b: 4 } } } });

function read(data: unknown, paths: string[] = ['like_count'], shown = '<b>2.1K</b>') {
  const json = typeof data === 'string' ? data : JSON.stringify(data);
  const page = `<article><a href="/@ada/post/one"></a>${shown}</article><script type="application/json">${json}</script>`;
  return runExtractor(embeddedCount('b', ...paths), page, { context: contextAt('feed') });
}

describe('a count in the JSON a page came with', () => {
  it('is that of the object with the post’s code, however deep', () => {
    expect(read([post('two', 9), { deep: [post('one', 2134)] }])).toEqual({ exact: '2134' });
    expect(read([post('two', 9)])).toBeUndefined();
  });

  it('may be a sum, of which no part is missing', () => {
    expect(read([post('one', 1)], ['info/a', 'info/b'])).toEqual({ exact: '7' });
    expect(read([post('one', 1)], ['info/a', 'info/c'])).toBeUndefined();
  });

  it('is not taken where the page shows nothing, or a zero', () => {
    expect(read([post('one', 2134)], ['like_count'], '')).toBeUndefined();
  });

  it('is not taken where objects of one code disagree', () => {
    expect(read([post('one', 1), post('one', 2)])).toBeUndefined();
    expect(read([post('one', 2), post('one', 2), post('one', null)])).toEqual({ exact: '2' });
  });

  it.each([['-1'], ['"5"'], ['1.5'], ['null'], ['1e400']])('takes no %s for a count', (value) => {
    expect(read(`[{"code":"one","like_count":${value}}]`)).toBeUndefined();
  });

  it('survives broken JSON', () => {
    expect(read('{"code":"one", "like_count":')).toBeUndefined();
  });
});
