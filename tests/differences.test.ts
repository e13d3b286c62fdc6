import { expect, it } from 'vitest';
import { differences } from './differences';

it('finds nothing between equals, whatever the order of their fields', () => {
  expect(differences({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] })).toEqual([]);
});

it.each([
  ['another value', { a: 1 }, { a: 2 }, 'a: expected 1, read 2'],
  ['a field that is not expected', {}, { a: false }, 'a: expected nothing, read false'],
  ['a field that is missing', { a: { b: 0 } }, { a: {} }, 'a.b: expected 0, read nothing'],
  ['one item more', { posts: [] }, { posts: [{ id: '7' }] }, 'posts[0]: expected nothing, read {"id":"7"}'],
  ['a list for an object', { a: [] }, { a: {} }, 'a: expected [], read {}'],
])('names %s', (_, expected, read, line) => {
  expect(differences(expected, read)).toEqual([line]);
});
