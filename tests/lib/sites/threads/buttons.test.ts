import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasButtons, onButton } from '../../../../lib/sites/threads/buttons';
import { parseHtml } from '../../../parseHtml';
import { contextAt } from '../../extract/runExtractor';

const CONTEXT = contextAt('feed');
const EN = ['Like', 'Reply', 'Repost', 'Share'];
const TH = ['ถูกใจ', 'ตอบกลับ', 'รีโพสต์', 'แชร์'];
const MORE = '<div role="button" aria-haspopup="menu"><svg role="img" aria-label="More"></svg></div>';
const MUTED = '<div role="button"><svg role="img" aria-label="Muted"></svg></div>';

const button = (name: string, number: string): string =>
  `<div><div role="button"><svg role="img"><title>${name}</title></svg><span><span>${number}</span></span></div></div>`;
const row = (names: readonly string[], numbers: readonly string[]): string =>
  `<div>${names.map((name, place) => button(name, numbers[place] ?? '')).join('')}</div>`;
const item = (inner: string): Element => parseHtml(`<article>${inner}</article>`).body;
const read = (inner: string, place: number) => onButton(place)(item(inner), CONTEXT);

describe('a row of buttons', () => {
  it('gives each its number, and zero where a button has none', () => {
    const page = MORE + MUTED + row(EN, ['2.1K', '287', '', '9']);
    expect([0, 1, 2, 3].map((place) => read(page, place))).toEqual(['2.1K', '287', { exact: '0' }, '9']);
    expect(hasButtons(item(page), CONTEXT)).toBe(true);
  });

  it('is known by places where the names are unknown, but only when it is whole', () => {
    expect([0, 1, 2].map((place) => read(MORE + MUTED + row(TH, ['4', '', '7']), place))).toEqual([
      '4',
      { exact: '0' },
      '7',
    ]);
    expect(read(MUTED + row(TH.slice(1), ['4', '', '7']), 0)).toBeUndefined();
    expect(read(row([...TH, 'x'], ['4', '', '7']), 0)).toBeUndefined();
  });

  it('never takes a button that is named as another for the one in its place', () => {
    const swapped = ['ถูกใจ', 'Share', 'Repost', 'ตอบกลับ'];
    expect(read(row(swapped, ['1', '2', '3', '4']), 1)).toBeUndefined();
    expect(read(row(swapped, ['1', '2', '3', '4']), 3)).toBe('2');
  });

  it('knows names where a button is missing', () => {
    const page = row(['Like', 'Repost', 'Share'], ['5', '6', '7']);
    expect([0, 1, 2].map((place) => read(page, place))).toEqual(['5', undefined, '6']);
  });

  it('says nothing while a number rolls to the next, and nothing of an item without a row', () => {
    const rolling = row(EN, ['1', '', '']).replace('<span><span>1</span>', '<span><span>1</span><span>2</span>');
    expect(read(rolling, 0)).toBeUndefined();
    expect(read(`${MORE}<p>Words</p>`, 0)).toBeUndefined();
    expect(hasButtons(item(MORE), CONTEXT)).toBe(false);
  });

  it('leaves out the row of a quoted post', () => {
    const page = `<blockquote>${row(EN, ['9', '9', '9'])}</blockquote>${row(EN, ['1', '2', '3'])}`;
    expect(onButton(0)(item(page), { ...CONTEXT, not: 'blockquote' })).toBe('1');
  });

  it('gives the number of its own button whatever the numbers are', () => {
    const number = fc.nat().map(String);
    fc.assert(
      fc.property(
        fc.tuple(number, number, number, number),
        fc.constantFrom(EN, TH),
        fc.nat(3),
        (numbers, names, place) => {
          expect(read(MORE + row(names, numbers), place)).toBe(numbers[place]);
        },
      ),
      { numRuns: 50 },
    );
  });
});
