import { describe, expect, it } from 'vitest';
import type { PageContext } from '../../../../lib/extract/Extractor';
import { beyond } from '../../../../lib/extract/extractors/beyond';
import { extract } from '../../../../lib/extract/find';
import { parseHtml } from '../../../parseHtml';

const LOOK: PageContext = { url: new URL('https://site.example/'), page: { kind: 'post' }, lang: 'en' };
const read = (html: string, id: string) => {
  const root = parseHtml(html).querySelector(id);
  return root ? extract(beyond('.cell p', 'h2'), root, LOOK) : 'not there';
};

describe('beyond a heading', () => {
  const page =
    '<h2>Thread</h2><div class="cell"><p id="a"></p><p id="b"></p></div><p id="x"></p><div><h2>More</h2></div><div class="cell"><p id="c"></p></div>';

  it('is what follows one, but not what only follows the page’s own', () => {
    expect([read(page, '#a'), read(page, '#b'), read(page, '#c')]).toEqual([false, false, true]);
  });

  it('is also what stands outside of the list', () => {
    expect(read(page, '#x')).toBe(true);
    expect(read('<h2>Thread</h2><p id="x"></p>', '#x')).toBe(false);
  });
});
