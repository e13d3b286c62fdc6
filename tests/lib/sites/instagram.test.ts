import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Reading } from '../../../lib/model';
import { readPage } from '../../../lib/readPage';
import instagram from '../../../lib/sites/instagram';
import { parseHtml } from '../../parseHtml';

const CASES = 'tests/sites/instagram';

function readCase(name: string, change = (html: string) => html): Reading {
  const { url } = JSON.parse(readFileSync(`${CASES}/${name}/case.json`, 'utf8'));
  const html = readFileSync(`${CASES}/${name}/page.html`, 'utf8');
  return readPage(instagram, parseHtml(change(html)), new URL(url));
}

it('takes two names over a post for two authors, and a partner beneath for none', () => {
  expect(readCase('post-page-en').posts[0]?.joint).toBe(true);
  expect(readCase('post-page-paid-en').posts[0]?.joint).toBe(false);
});

it('tells whose comment an answer stands beneath', () => {
  const { comments } = readCase('answers-over-profile-en');
  expect(comments.map(({ author, inReplyTo }) => [author, inReplyTo])).toEqual([
    ['runa.oksdal', undefined],
    ['oda.lindqvist', 'runa.oksdal'],
    ['tove.brask', 'runa.oksdal'],
    ['hjalmar.sea', undefined],
    ['jun.kato', undefined],
  ]);
});

it('takes no account’s followers from a head that is another’s, or that begins with something else', () => {
  const followers = (change: (html: string) => string) => readCase('profile-head-en', change).profile?.followers?.value;
  expect(followers((html) => html)).toBe(5351);
  expect(followers((html) => html.replaceAll('/oda.lindqvist/', '/somebody.else/'))).toBeUndefined();
  expect(
    followers((html) => html.replaceAll('5,351 Followers, 3,408', '713 Posts, 5,351 Followers, 3,408')),
  ).toBeUndefined();
});
