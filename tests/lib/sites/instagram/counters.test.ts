import { describe, expect, it } from 'vitest';
import { bioUnderCounters, counterInRow, nameOverCounters } from '../../../../lib/sites/instagram/counters';
import { runExtractor } from '../../extract/runExtractor';

const counter = (words: string, number: string, title = '') =>
  `<div><a href="#"><span dir="auto">${words} <span${title && ` title="${title}"`}><span>${number}</span></span></span></a></div>`;
const handle = '<a href="#"><h2 dir="auto"><span>ada</span></h2></a>';
const name = '<div><span dir="auto">Studio 54</span></div>';
const three = counter('posts', '58') + counter('followers', '1.2M', '1,234,567') + counter('following', '105');
const bio = '<span dir="auto"><div role="button"><span dir="auto">cups, 3 kilns</span></div></span>';
const read = (inner: string) =>
  [nameOverCounters, counterInRow(0), counterInRow(1, ['[title]', 'title']), counterInRow(2), bioUnderCounters].map(
    (extractor) => runExtractor(extractor, `<header>${inner}</header>`),
  );

describe('a header without links to its lists', () => {
  it('is read by the order of its parts', () => {
    expect(read(handle + name + three + bio)).toEqual([
      'Studio 54',
      'posts 58',
      '1,234,567',
      'following 105',
      'cups, 3 kilns',
    ]);
  });

  it('has no name and no bio where they are not printed', () => {
    expect(read(handle + three)).toEqual([undefined, 'posts 58', '1,234,567', 'following 105', undefined]);
  });

  it.each([
    ['two counters', counter('posts', '58') + counter('followers', '9', '9')],
    ['four counters', three + counter('threads', '3')],
    ['the exact figure in another place', counter('posts', '5', '5') + counter('a', '9') + counter('b', '7')],
    ['followers in another place', counter('followers', '5') + counter('posts', '9') + counter('following', '7')],
  ])('is not read with %s', (_, counters) => {
    expect(read(handle + name + counters + bio)).toEqual(Array(5).fill(undefined));
  });
});
