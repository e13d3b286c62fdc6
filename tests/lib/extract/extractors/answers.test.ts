import { describe, expect, it } from 'vitest';
import { answers, extract, from } from '../../../../lib/extract/extractors';
import { parseHtml } from '../../../parseHtml';

const look = {
  url: new URL('https://site.example/ada'),
  page: { kind: 'profile' as const, handle: 'ada' },
  lang: 'en',
};
const item = (by: string, inside: string) => `<article data-by="${by}">${inside}</article>`;
const rule = {
  note: 'p',
  whom: from('a', /^\/(\w+)$/),
  nameless: true,
  sign: 'hr',
  item: 'article',
  author: from('', /(.+)/, 'data-by'),
};
const ask = (html: string, at = 0, more: { item?: string; nameless?: boolean } = { item: 'article' }) => {
  const root = parseHtml(`<html><body>${html}</body></html>`).querySelectorAll('article')[at];
  const { item: _item, ...rest } = rule;
  return root && extract(answers({ ...rest, ...more }), root, look);
};

describe('answers', () => {
  it('is told by a note that names somebody else, or nobody', () => {
    expect(ask(item('ada', '<p>To <a href="/bo">Bo</a></p>'))).toBe(true);
    expect(ask(item('ada', '<p>To a post that is gone</p>'))).toBe(true);
    expect(ask(item('ada', '<p>A thread goes on</p>'), 0, { nameless: false })).toBe(false);
    expect(ask(item('ada', '<p>To <a href="/ada">Ada</a></p>'))).toBe(false);
  });
  it('is told by a line up to somebody else’s item', () => {
    expect(ask(item('bo', '') + item('ada', '<hr>'), 1)).toBe(true);
    expect(ask(item('ada', '') + item('ada', '<hr>'), 1)).toBe(false);
    expect(ask(item('bo', '') + item('ada', ''), 1)).toBe(false);
    expect(ask(item('ada', '<hr>'))).toBe(false);
  });
  it('is told by the sign alone where items above mean nothing', () => {
    expect(ask(item('ada', '<hr>'), 0, {})).toBe(true);
    expect(ask(item('ada', ''), 0, {})).toBe(false);
  });
});
