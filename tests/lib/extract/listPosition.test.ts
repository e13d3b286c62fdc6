import { expect, it } from 'vitest';
import { extractPage } from '../../../lib/extract/extractPage';
import { type ListPosition, offsetOf } from '../../../lib/extract/listPosition';
import { siteById } from '../../../lib/sites/registry';
import type { Site } from '../../../lib/sites/Site';
import { parseHtml } from '../../parseHtml';

const x = siteById('x') as Site;
const url = new URL('https://x.com/ada/status/10');
const row = (offset: number, author: string, id: string) =>
  `<div data-testid="cellInnerDiv" style="position: absolute; transform: translateY(${offset}px)"><article data-testid="tweet">
    <div data-testid="User-Name"><a role="link" href="/${author}">${author}</a></div>
    <a href="/${author}/status/${id}"><time datetime="2026-11-20T10:00:00.000Z"></time></a></article></div>`;
const authors = (listPosition: ListPosition, ...rows: string[]) =>
  extractPage(x, parseHtml(`<div>${rows.join('')}</div>`), url, { listPosition }).comments.map(({ author }) => author);

it('knows the replies below a focal post that has left a virtualised list, and no parent above it', () => {
  const listPosition: ListPosition = {};
  expect(authors(listPosition, row(0, 'parent', '9'), row(300, 'ada', '10'), row(700, 'bo', '11'))).toEqual(['bo']);
  expect(authors(listPosition, row(0, 'parent', '9'), row(900, 'cy', '12'), row(1100, 'di', '13'))).toEqual([
    'cy',
    'di',
  ]);
});

it('takes nobody for a commenter before the focal post was seen', () => {
  expect(authors({}, row(900, 'cy', '12'))).toEqual([]);
});

it('takes nobody below the list’s end for a commenter, the heading long out of sight', () => {
  const end = `<div data-testid="cellInnerDiv" style="transform: translateY(900px)"><h2 role="heading">More</h2></div>`;
  const listPosition: ListPosition = {};
  expect(authors(listPosition, row(300, 'ada', '10'), row(700, 'bo', '11'), end, row(1000, 'cy', '12'))).toEqual([
    'bo',
  ]);
  expect(authors(listPosition, row(700, 'bo', '11'), row(1000, 'cy', '12'), row(1400, 'di', '13'))).toEqual(['bo']);
});

it('reads how far down a row stands', () => {
  const { document } = { document: parseHtml(row(12.5, 'ada', '1')) };
  expect(offsetOf(document.querySelector('article') as Element)).toBe(12.5);
  expect(offsetOf(document.body)).toBeUndefined();
});
