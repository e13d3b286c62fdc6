import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Reading } from '../../../lib/model';
import { readPage } from '../../../lib/readPage';
import threads from '../../../lib/sites/threads';
import { parseHtml } from '../../parseHtml';

const CASES = 'tests/sites/threads';

function readCase(name: string, change = (html: string) => html): Reading {
  const { url } = JSON.parse(readFileSync(`${CASES}/${name}/case.json`, 'utf8'));
  const html = readFileSync(`${CASES}/${name}/page.html`, 'utf8');
  return readPage(threads, parseHtml(change(html)), new URL(url));
}

it('takes related threads for no answers where cells have no names', () => {
  const authors = (reading: Reading) => reading.comments.map(({ author }) => author);
  const nameless = readCase('thread-en', (html) => html.replaceAll(/ data-pagelet="[^"]*"/g, ''));
  expect(authors(nameless)).toEqual(authors(readCase('thread-en')));
});

it('knows a pin by its words in other languages, and somebody of that name by the link', () => {
  const pins = (change: (html: string) => string) => readCase('profile-en', change).posts.map(({ pinned }) => pinned);
  const plain = pins((html) => html);
  expect(plain.filter(Boolean)).toHaveLength(1);
  for (const word of ['Закреплено', 'Sabitlendi', 'مثبت', '已釘選']) {
    expect(pins((html) => html.replaceAll('>Pinned<', `>${word}<`))).toEqual(plain);
  }
  expect(pins((html) => html.replaceAll('ida.brekkhus reposted', 'pinned.tea reposted'))).toEqual(plain);
});
