import { expect, it } from 'vitest';
import { extractPage } from '../../../lib/extract/extractPage';
import { siteById } from '../../../lib/sites/registry';
import type { Site } from '../../../lib/sites/Site';
import { parseHtml } from '../../parseHtml';

const x = siteById('x') as Site;
const url = new URL('https://x.com/ada/followers');
const row = (offset: number, handle: string) =>
  `<div data-testid="cellInnerDiv" style="transform: translateY(${offset}px)"><div data-testid="UserCell"><a role="link" href="/${handle}"><div dir="ltr">${handle}</div></a></div></div>`;
const page = (...rows: string[]) =>
  parseHtml(`<main data-testid="primaryColumn"><h2 role="heading">Ada</h2><div>@ada</div>${rows.join('')}</main>`);
const order = (document: Document, within?: Element[]) =>
  extractPage(x, document, url, within ? { within } : {}).members.map(({ handle, place }) => [handle, place]);

it('reads a list from the top down, however its rows stand in the tree', () => {
  expect(order(page(row(160, 'cy'), row(0, 'ada2'), row(80, 'bo')))).toEqual([
    ['ada2', 0],
    ['bo', 1],
    ['cy', 2],
  ]);
});

it('reads all rows when one of them changes: its place is told by its neighbours', () => {
  const document = page(row(0, 'bo'), row(80, 'cy'), row(160, 'di'));
  expect(order(document, [document.querySelectorAll('[data-testid="UserCell"]')[2] as Element])).toHaveLength(3);
});

it('reads no list that is another account’s', () => {
  expect(extractPage(x, page(row(0, 'bo')), new URL('https://x.com/zoe/followers')).members).toEqual([]);
});
