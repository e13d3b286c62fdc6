import { describe, expect, it } from 'vitest';
import { exact } from '../../../../lib/extract/counts';
import { leftInLabel } from '../../../../lib/sites/x/labels';
import { runExtractor as run } from '../../extract/runExtractor';

const [replies, likes] = [exact(['.reply', 'aria-label']), exact(['.like', 'aria-label'])];
const post = (label: string, reply: number, like: number) =>
  `<div role="group" aria-label="${label}"><b class="reply" aria-label="${reply} r"></b><b class="like" aria-label="${like} l"></b></div>`;
const saves = leftInLabel([replies, likes], [], true);

describe('the count that is left in the label of all', () => {
  it('is what remains when the known counts are taken off by value, whatever the words', () => {
    expect(run(saves, post('5 Antworten, 100 Likes, 7 Lesezeichen', 5, 100))).toEqual({ exact: '7' });
  });

  it('is zero where the label, which leaves zeros out, has no more', () => {
    expect(run(saves, post('100 likes, 7 bookmarks', 0, 100))).toEqual({ exact: '7' });
    expect(run(saves, post('100 likes', 0, 100))).toEqual({ exact: '0' });
    expect(run(leftInLabel([replies, likes]), post('100 likes', 0, 100))).toBeUndefined();
  });

  it('may be grouped, in whatever digits', () => {
    expect(run(saves, post('5 replies, 1,234 likes, 7 bookmarks', 5, 1234))).toEqual({ exact: '7' });
    expect(run(saves, post('12.345 Lesezeichen', 0, 0))).toEqual({ exact: '12345' });
    const arabic = '<b class="reply" aria-label="٥ r"></b><b class="like" aria-label="١٢ l"></b>';
    expect(run(saves, `<div role="group" aria-label="٥ r، ١٢ l، ٣ s">${arabic}</div>`)).toEqual({ exact: '٣' });
  });

  it('is nothing when a known count does not fit or more than one is left', () => {
    expect(run(saves, post('4 replies, 100 likes, 7 bookmarks', 5, 100))).toBeUndefined();
    expect(run(saves, post('5 replies, 100 likes, 7 bookmarks, 9 views', 5, 100))).toBeUndefined();
  });
});
