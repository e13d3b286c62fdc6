import { describe, expect, it } from 'vitest';
import type { PageContext } from '../../../../lib/extract/Extractor';
import { exact } from '../../../../lib/extract/extractors';
import { nth } from '../../../../lib/extract/extractors/nth';
import { extract } from '../../../../lib/extract/find';
import { parseHtml } from '../../../parseHtml';

const LOOK: PageContext = { url: new URL('https://site.example/'), page: { kind: 'profile' }, lang: 'en' };
const read = (html: string, place: number) => extract(nth('li', { nth: place, of: 3 }), parseHtml(html).body, LOOK);

describe('the n-th of a row', () => {
  it('is told whatever boxes stand around them and whatever stands between them', () => {
    const page = '<ul><b>New</b><li>1</li><div><li>2</li></div><i></i><li>3</li></ul>';
    expect([0, 1, 2].map((place) => read(page, place))).toEqual(['1', '2', '3']);
  });

  it('is not told where the row is not whole', () => {
    expect(read('<li>1</li><li>2</li>', 1)).toBeUndefined();
    expect(read('<li>1</li><li>2</li><li>3</li><li>4</li>', 1)).toBeUndefined();
    expect(read('', 0)).toBeUndefined();
  });

  it('may be read in a way of its own', () => {
    const page = parseHtml('<p title="1,204">1.2K</p><p></p>').body;
    expect(extract(nth('p', { nth: 0, of: 2 }, exact('', 'title')), page, LOOK)).toEqual({ exact: '1,204' });
  });
});
