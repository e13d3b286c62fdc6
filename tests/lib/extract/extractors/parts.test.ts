import { describe, expect, it } from 'vitest';
import type { Extractor, PageContext } from '../../../../lib/extract/Extractor';
import { around } from '../../../../lib/extract/extractors/around';
import { aside } from '../../../../lib/extract/extractors/aside';
import { full } from '../../../../lib/extract/extractors/full';
import { orZero } from '../../../../lib/extract/extractors/orZero';
import { strange } from '../../../../lib/extract/extractors/strange';
import { unless } from '../../../../lib/extract/extractors/unless';
import { unlike } from '../../../../lib/extract/extractors/unlike';
import { extract } from '../../../../lib/extract/find';
import { parseHtml } from '../../../parseHtml';
import { lookAt } from '../lookAt';

const run = (way: Extractor, html: string, at = 'body', look: PageContext = lookAt('profile', 'ada')) =>
  extract(way, parseHtml(`<html><body>${html}</body></html>`).querySelector(at) as Element, look);

describe('around', () => {
  const html = '<section><i>outer</i><section><i>inner</i><ul><li></li></ul></section></section>';
  it('looks in the nearest such element above, never in the item itself', () => {
    expect(run(around('section', 'i'), html, 'li')).toBe('inner');
    expect(run(around('section', 'i'), html, 'section section')).toBe('outer');
    expect(run(around('table', 'i'), html, 'li')).toBeUndefined();
  });
});

describe('aside', () => {
  it('reads a dialog that writes the account’s name, and no other’s or hidden one', () => {
    const dialog = (who: string, more = '') => `<dialog ${more}><a>site.example/@${who}</a><b>2006</b></dialog>`;
    expect(run(aside('dialog', 'b'), dialog('Ada'))).toBe('2006');
    expect(run(aside('dialog', 'b'), dialog('adalbert'))).toBeUndefined();
    expect(run(aside('dialog', 'b'), dialog('ada', 'hidden'))).toBeUndefined();
    expect(run(aside('dialog', 'b'), dialog('undefined'), 'body', lookAt('post', 'x'))).toBeUndefined();
  });
});

describe('full', () => {
  it('makes a text a number in full, if it says one', () => {
    expect(run(full('b'), '<b>263 Comments</b>')).toEqual({ exact: '263 Comments' });
    expect(run(full('b'), '<b>Comments</b>')).toBeUndefined();
    expect(run(full('b'), '')).toBeUndefined();
  });
});

describe('orZero', () => {
  const way = orZero('.like', 'p, time');
  it('is the number, or zero where none stands beside the words and the time', () => {
    expect(run(way, '<p>12 tides</p><time>1h</time><i class="like">7</i>')).toBe('7');
    expect(run(way, '<p>12 tides</p><time>1h</time><i class="like"></i>')).toEqual({ exact: '0' });
  });
  it('is nothing without the place, or where a number stands elsewhere', () => {
    expect(run(way, '<p>12 tides</p>')).toBeUndefined();
    expect(run(way, '<i class="like"></i><span>7</span>')).toBeUndefined();
  });
});

describe('strange, unless', () => {
  const way = unless(strange('a', /v=(\w+)/), 'b');
  const run2 = (html: string) => run(way, html, 'body', lookAt('post', 'tides'));
  it('leaves out what stands with another post’s links', () => {
    expect(run2('<a href="?v=tides">x</a><b>7</b>')).toBe('7');
    expect(run2('<a href="/about">x</a><b>7</b>')).toBe('7');
    expect(run2('<a href="?v=tides">x</a><a href="?v=boats">x</a><b>7</b>')).toBeUndefined();
  });
});

describe('unlike', () => {
  const way = unlike({ own: 'h1', texts: 'li i', usual: 2, name: 'u' });
  const card = (html: string, kind: 'profile' | 'feed' = 'profile') =>
    run(way, `<h1>Ada</h1><ul><li>${html}</li></ul>`, 'li', lookAt(kind, 'ada'));
  it('is true where an item of an account’s page bears another name', () => {
    expect(card('<i>Ola</i><i>9 views</i><i>1 day ago</i>')).toBe(true);
    expect(card('<u>Ola</u><i>9 views</i>')).toBe(true);
  });
  it('is false for its own items, with or without a name, and on other pages', () => {
    expect(card('<i>9 views</i><i>1 day ago</i>')).toBe(false);
    expect(card('<i>Ada</i><i>9 views</i><i>1 day ago</i>')).toBe(false);
    expect(card('<u></u><i>9 views</i>')).toBe(false);
    expect(card('<i>Ola</i><i>9 views</i><i>1 day ago</i>', 'feed')).toBe(false);
  });
});
