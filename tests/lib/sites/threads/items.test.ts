import { describe, expect, it } from 'vitest';
import { isBehindHeading } from '../../../../lib/sites/threads/items';
import { contextAt, runExtractor } from '../../extract/runExtractor';

const item = (id: string) => `<p data-pressable-container="true" id="${id}"></p>`;
const cell = (inner: string) => `<div data-pagelet="threads_post_page_1">${inner}</div>`;
const read = (html: string, at: string) => runExtractor(isBehindHeading, html, { at, context: contextAt('post') });

describe('behind a heading', () => {
  const page = `<h2>Thread</h2>${cell(item('a') + item('b'))}${item('x')}<div><h2>More</h2></div>${cell(item('c'))}`;

  it('is what follows one, but not what only follows the page’s own', () => {
    expect([read(page, '#a'), read(page, '#b'), read(page, '#c')]).toEqual([false, false, true]);
  });

  it('is also what is outside of the list', () => {
    expect(read(page, '#x')).toBe(true);
    expect(read(`<h2>Thread</h2>${item('x')}`, '#x')).toBe(false);
  });
});
