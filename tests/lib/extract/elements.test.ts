import { describe, expect, it } from 'vitest';
import type { Extractor } from '../../../lib/extract/Extractor';
import { all, extractFlag, first, isHidden } from '../../../lib/extract/elements';
import { exists } from '../../../lib/extract/selectors';
import { textOf } from '../../../lib/extract/text';
import { parseHtml } from '../../parseHtml';
import { contextAt, runExtractor } from './runExtractor';

const context = contextAt('profile');
const dom = (body: string): Element => parseHtml(`<html><body>${body}</body></html>`).body;

describe('finding', () => {
  const html = '<article><p>mine</p><blockquote><p>quoted</p></blockquote></article>';

  it('leaves out what is in a part that is somebody else’s', () => {
    expect(all(dom(html), 'p', { ...context, not: 'blockquote' }).map(textOf)).toEqual(['mine']);
    expect(all(dom(html), 'p', context).map(textOf)).toEqual(['mine', 'quoted']);
  });

  it('takes the element itself for an empty selector', () => {
    const root = dom('<p>a</p>');
    expect(first(root, '', context)).toBe(root);
    expect(runExtractor(['', 'lang'], '')).toBeUndefined();
  });
});

describe('a flag', () => {
  const flag = (extractor: Extractor, body: string) => extractFlag(extractor, dom(body), context);

  it('given by a selector is true where there is a match, with or without words', () => {
    expect(flag('svg', '<h1>Ada <svg></svg></h1>')).toBe(true);
    expect(flag('svg', '<h1>Ada <svg><title>Verified</title></svg></h1>')).toBe(true);
    expect(flag('b', '<b>Pinned</b>')).toBe(true);
  });

  it('given by a selector cannot be seen where there is none; only `exists` says no', () => {
    expect(flag('svg', '<h1>Ada</h1>')).toBeUndefined();
    expect(flag(exists('svg'), '<h1>Ada</h1>')).toBe(false);
  });

  it('given by anything else is what that finds: words count as yes, none as not seen', () => {
    expect(flag(['b', 'title'], '<b title="Pinned"></b>')).toBe(true);
    expect(flag(['b', 'title'], '<b title=""></b>')).toBeUndefined();
    expect(flag(() => false, '')).toBe(false);
    expect(flag(() => '', '')).toBeUndefined();
  });
});

it('what is hidden is so by attribute, style or ancestor', () => {
  const root = dom('<div style="display: none"><p>1</p></div><p hidden>2</p><p aria-hidden="true">3</p><p>4</p>');
  expect([...root.querySelectorAll('p')].map(isHidden)).toEqual([true, true, true, false]);
});
