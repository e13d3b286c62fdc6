import { describe, expect, it } from 'vitest';
import type { PageContext } from '../../../../lib/extract/Extractor';
import { behindIcon } from '../../../../lib/extract/extractors/icons';
import { extract } from '../../../../lib/extract/find';
import { parseHtml } from '../../../parseHtml';

const LOOK: PageContext = { url: new URL('https://site.example/'), page: { kind: 'feed' }, lang: 'en' };
const ROW = { icon: 'svg', number: 'b' };
const read = (html: string, nth: number) => extract(behindIcon(ROW, nth), parseHtml(html).body, LOOK);

describe('the number behind an icon', () => {
  it('is told by order, whatever boxes and strangers there are', () => {
    const page = '<p><svg></svg></p><i>New</i><b>12</b><div><svg></svg><div><b>7</b></div></div><svg></svg>';
    expect([0, 1, 2, 3].map((nth) => read(page, nth))).toEqual(['12', '7', undefined, undefined]);
  });

  it('is never that of the next icon', () => {
    expect(read('<svg></svg><svg></svg><b>7</b>', 0)).toBeUndefined();
    expect(read('<b>3</b>', 0)).toBeUndefined();
  });
});
