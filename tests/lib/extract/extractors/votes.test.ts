import { describe, expect, it } from 'vitest';
import { extract, votes } from '../../../../lib/extract/extractors';
import { parseHtml } from '../../../parseHtml';

const look = { url: new URL('https://site.example/ada/1'), page: { kind: 'post' as const }, lang: '' };
const way = votes({ option: ['li', 'title'], line: 'p', besides: 'b', several: 'ul.several' });
const run = (html: string) => extract(way, parseHtml(`<html><body>${html}</body></html>`).body, look);
const options = (...titles: string[]) => titles.map((title) => `<li title="${title}"></li>`).join('');

describe('votes', () => {
  it('adds up the options, in any language', () => {
    expect(run(`${options('2,876 votes', '1\u00a0002 głosów', '443')}<p>4,321</p>`)).toEqual({ exact: '4321' });
    expect(run(`${options('٢٬٨٧٦ صوتًا', '0')}<p>٢٬٨٧٦</p>`)).toEqual({ exact: '2876' });
    expect(run(`<ul class="several">${options('12', '7')}</ul><p>15 people</p>`)).toEqual({ exact: '19' });
    expect(run(options('0 votes', '0 votes'))).toEqual({ exact: '0' });
  });
  it('takes the line where options are not told, or kept secret, and each person has one vote', () => {
    expect(run('<p><b>Vote 1</b> · 38 people · <b>3 days</b></p>')).toEqual({ exact: '· 38 people ·' });
    expect(run(`${options('eine Stimme', '3')}<p>4 Personen</p>`)).toEqual({ exact: '4 Personen' });
    expect(run(`${options('0', '0')}<p>9</p>`)).toEqual({ exact: '9' });
    expect(run(`<ul class="several">${options('0', '0')}</ul><p>9</p>`)).toBeUndefined();
    expect(run('<ul class="several"></ul><p>38 people</p>')).toBeUndefined();
  });
  it('is not told without a poll, or by what is no whole number', () => {
    expect(run('')).toBeUndefined();
    expect(run('<p>Closed</p>')).toBeUndefined();
    expect(run('<p>1.2 of 3</p>')).toBeUndefined();
    expect(run(options('1.2K votes', '3 votes'))).toBeUndefined();
  });
});
