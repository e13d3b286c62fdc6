import { describe, expect, it } from 'vitest';
import { likesOrZero } from '../../../../lib/sites/tiktok/comments';
import { runExtractor as run } from '../../extract/runExtractor';

const text = '<p data-e2e="comment-level-1">12 tides</p><span data-e2e="comment-time-1">1h</span>';
const likes = (number: string) => `<i data-key-interaction="comment_like">${number}</i>`;

describe('the likes of a comment', () => {
  it('are the number, or zero where there is none beside the words and the time', () => {
    expect(run(likesOrZero, text + likes('7'))).toBe('7');
    expect(run(likesOrZero, text + likes(''))).toEqual({ exact: '0' });
  });

  it('are nothing without the place, or where a number is elsewhere', () => {
    expect(run(likesOrZero, text)).toBeUndefined();
    expect(run(likesOrZero, `${likes('')}<span>7</span>`)).toBeUndefined();
  });
});
