import { describe, expect, it } from 'vitest';
import { describedBy, inRow, likes } from '../../../../lib/sites/facebook/counts';
import { contextAt, runExtractor as run } from '../../extract/runExtractor';

describe('a figure in the row with words', () => {
  const replies = inRow('replies', 'button');
  const figures = (...texts: string[]) =>
    texts.map((text) => `<div role="button"><span dir="auto">${text}</span></div>`).join('');

  it('is told by its word', () => {
    expect(run(replies, `${figures('3 shares', '12 Comments')}<button></button>`)).toBe('12 Comments');
    expect(run(replies, figures('تعليقان'))).toEqual({ exact: '2' });
  });

  it('is zero where the button is there and every other number is known', () => {
    expect(run(replies, `${figures('3 shares')}<button></button>`)).toEqual({ exact: '0' });
    expect(run(replies, '<button></button>')).toEqual({ exact: '0' });
    expect(run(replies, figures('3 shares'))).toBeUndefined();
    expect(run(replies, `${figures('3 wibbles')}<button></button>`)).toBeUndefined();
    expect(run(replies, `${figures('a single wibble')}<button></button>`)).toBeUndefined();
  });

  it('is not behind the buttons', () => {
    expect(run(replies, `<button></button>${figures('View 3 more comments')}`)).toEqual({ exact: '0' });
  });
});

describe('the number on a button', () => {
  const [first = () => undefined] = likes;
  const read = (kind: string, text: string, more = '') =>
    run(first, `<div role="button"><i data-ad-rendering-role="${kind}_button"></i><span>${text}</span></div>${more}`, {
      context: contextAt('feed'),
    });

  it('is the count, in any digits', () => {
    expect(read('like', '1.8K')).toBe('1.8K');
    expect(read('like', '١')).toBe('١');
  });

  it('is zero where the button has a word or none, and no total is printed elsewhere', () => {
    expect(read('like', 'Like')).toEqual({ exact: '0' });
    expect(read('like', '')).toEqual({ exact: '0' });
    expect(read('like', 'Like', '<div role="toolbar"></div>')).toBeUndefined();
    expect(read('share', '7')).toBeUndefined();
  });
});

it('a post is described by the button whose id it names', () => {
  const post = '<p aria-describedby="x y"><b id="z">1</b><b id="y">2</b></p>';
  expect(run(describedBy('b[id]'), post, { at: 'p' })).toBe('2');
});
