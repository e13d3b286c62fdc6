import { describe, expect, it } from 'vitest';
import { isJoint, numberBehindIcon, POST } from '../../../../lib/sites/instagram/posts';
import { contextAt, runExtractor as run } from '../../extract/runExtractor';

describe('the number behind an icon', () => {
  const icon = '<svg></svg>';
  const number = (text: string) => `<div role="button">${text}</div>`;
  const bar = (inner: string) => `<section><div><span><svg></svg></span></div>${inner}</section>`;
  const read = (inner: string, place: number) => run(numberBehindIcon(place), bar(inner));

  it('is found by order, whatever boxes and other elements there are', () => {
    const inner = `<i>New</i>${number('12')}<div>${icon}<div>${number('7')}</div></div>${icon}`;
    expect([0, 1, 2, 3].map((place) => read(inner, place))).toEqual(['12', '7', undefined, undefined]);
  });

  it('is never that of the next icon', () => {
    expect(read(`${icon}${number('7')}`, 0)).toBeUndefined();
    expect(run(numberBehindIcon(0), number('3'))).toBeUndefined();
  });
});

describe('the names over a post', () => {
  const post = (...links: string[]) =>
    `<article><div><div><span dir="auto">${links.map((href) => `<a href="${href}"></a>`).join('')}</span></div></div></article>`;

  it('are joint where they lead to two accounts, not where to one twice or to other pages', () => {
    expect(run(isJoint, post('/ada/', '/ben/'))).toBe(true);
    expect(run(isJoint, post('/ada/', '/ada/', '/p/1/'))).toBe(false);
    expect(run(isJoint, '')).toBeUndefined();
  });
});

it('what bears no time of its own is an advertisement', () => {
  const [isUndated = () => undefined] = POST.promoted ?? [];
  const context = { ...contextAt('feed'), ...(POST.not ? { not: POST.not } : {}) };
  expect(run(isUndated, '<b>x</b>', { context })).toBe(true);
  expect(run(isUndated, '<time datetime="2026-01-01"></time>', { context })).toBe(false);
});
