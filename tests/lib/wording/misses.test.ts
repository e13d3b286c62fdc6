import { expect, it } from 'vitest';
import { fieldText, missSentences } from '../../../lib/wording/misses';
import { words } from '../../words';

const said = (...misses: [field: string, why: string][]) =>
  missSentences(
    misses.map(([field, why]) => ({ field, why })),
    words,
  );

it('names what no item of a list shows, and does not call that a change', () => {
  expect(said(['post.likes', 'not shown'])).toEqual(['likes can’t be read on this page.']);
  expect(said(['post.likes', 'not shown'], ['post.views', 'not shown'])).toEqual([
    'likes, views can’t be read on this page.',
  ]);
  expect(said(['comment.likes', 'not shown'])).toEqual(['likes of comments can’t be read on this page.']);
});

it('names what has changed, once, and beside it what is not shown', () => {
  expect(said(['post.likes', 'not found'], ['post.likes', 'not understood'], ['post.likes', 'not shown'])).toEqual([
    'This page has changed. Not read: likes. Nothing was guessed.',
  ]);
  expect(said(['profile.followers', 'not found'], ['post.likes', 'not shown'])).toHaveLength(2);
});

it('tells why the posts of a tab are not read', () => {
  expect(said(['post', 'of others'])).toEqual([expect.stringContaining('other people’s')]);
  expect(said(['post', 'a selection'])).toEqual([expect.stringContaining('answers are among them')]);
  expect(said()).toEqual([]);
});

it('calls a field that has no name as it is', () => {
  expect(fieldText('post.somethingNew', words)).toBe('somethingNew');
});
