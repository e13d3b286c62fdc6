import { expect, it } from 'vitest';
import type { ListPosition } from '../../../../lib/extract/listPosition';
import x from '../../../../lib/sites/x';
import { isBelowHeading } from '../../../../lib/sites/x/posts';
import { parseHtml } from '../../../parseHtml';
import { contextAt } from '../../extract/runExtractor';

const row = (inner: string, y?: number) =>
  `<div data-testid="cellInnerDiv"${y === undefined ? '' : ` style="transform: translateY(${y}px)"`}>${inner}</div>`;
const read = (html: string, listPosition: ListPosition = {}) =>
  [...parseHtml(`<main>${html}</main>`).querySelectorAll('article')].map((article) =>
    isBelowHeading(article, { ...contextAt('post'), listPosition }),
  );

it('what follows a heading’s row is something else', () => {
  expect(read(row('<article></article>') + row('<h2>More</h2>') + row('<article></article>'))).toEqual([false, true]);
});

it('so it is once the list has let go of the heading', () => {
  const position = {};
  const article = '<article></article>';
  expect(read(row(article, 300) + row('<h2>More</h2>', 600) + row(article, 700), position)).toEqual([false, true]);
  expect(read(row(article, 500) + row(article, 900), position)).toEqual([false, true]);
});

it('a followers’ page is ready only when it names the account of the address', () => {
  const scope = x.pages.followers?.scope;
  const root = parseHtml(
    '<div data-testid="primaryColumn"><h2 role="heading">Ada</h2><div>@Ada</div></div>',
  ).documentElement;
  expect(scope?.(root, contextAt('followers', 'ada'))).toBe(root);
  expect(scope?.(root, contextAt('followers', 'bo'))).toBeUndefined();
});
