import { describe, expect, it } from 'vitest';
import { zeroWhere } from '../../../../lib/extract/extractors';
import { counter } from '../../../../lib/extract/extractors/counter';
import { extract } from '../../../../lib/extract/find';
import { parseHtml } from '../../../parseHtml';
import { lookAt } from '../lookAt';

const likes = counter('.like', zeroWhere('.like'));
const read = (html: string) => extract(likes, parseHtml(html).body, lookAt('feed', 'ada'));

describe('the number on a button', () => {
  it('is the count, in any digits', () => {
    expect(read('<div role="button"><i class="like"></i><span>1.8K</span></div>')).toBe('1.8K');
    expect(read('<div role="button"><i class="like"></i><span>١</span></div>')).toBe('١');
  });

  it('is read the other way where a word stands, or nothing', () => {
    expect(read('<div role="button"><i class="like"></i><span>Like</span></div>')).toEqual({ exact: '0' });
    expect(read('<div role="button"><i class="like"></i></div>')).toEqual({ exact: '0' });
    expect(read('<div role="button"><i class="share"></i><span>7</span></div>')).toBeUndefined();
  });
});
