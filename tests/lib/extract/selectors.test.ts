import { describe, expect, it } from 'vitest';
import { exact } from '../../../lib/extract/counts';
import {
  attributeIncludes,
  exists,
  inAncestor,
  inDescendant,
  linkMatch,
  match,
  nth,
  onPath,
  preceding,
} from '../../../lib/extract/selectors';
import { contextAt, runExtractor as run } from './runExtractor';

describe('match', () => {
  it('is the group, or all, of the first text that fits', () => {
    expect(run(match('p', /of (\d+)/), '<p>none</p><p>3 of 9</p>')).toBe('9');
    expect(run(match('p', /\d of \d/), '<p>none</p><p>page 3 of 9</p>')).toBe('3 of 9');
    expect(run(match('p', /(a)|b/), '<p>b</p><p>a</p>')).toBe('a');
  });

  it('is a text with a number where no pattern is given', () => {
    expect(run(match('p'), '<p>none</p><p>3 of 9</p>')).toBe('3 of 9');
    expect(run(match('p'), '<p>none</p>')).toBeUndefined();
  });

  it('takes an attribute of a pair', () => {
    expect(run(match(['i', 'aria-label'], /^(\w+) icon/), '<i></i><i aria-label="pin icon"></i>')).toBe('pin');
    expect(run(match(['', 'class'], /-by-(.+)$/), '<p class="item-by-ada.example"></p>', { at: 'p' })).toBe(
      'ada.example',
    );
  });
});

describe('linkMatch', () => {
  it('is the part of the first link that has it, decoded', () => {
    const html = '<a href="/ada/photo"></a><a href="/ada/status/12%33"></a>';
    expect(run(linkMatch('a', /status\/([^/]+)/), html)).toBe('123');
    expect(run(linkMatch('a', /status\/([^/]+)/), '<a href="/status/%E0%A4"></a>')).toBe('%E0%A4');
  });

  it('meets the path alone of the site’s own addresses, which a saved page spells out', () => {
    const saved = '<a href="https://elsewhere.example/bo"></a><a href="https://site.example/ada"></a>';
    expect(run(linkMatch('a', /^\/(\w+)$/), saved)).toBe('ada');
  });
});

describe('exists, attributeIncludes', () => {
  it('exists: true or false', () => {
    expect(run(exists('b'), '<b></b>')).toBe(true);
    expect(run(exists('b'), '')).toBe(false);
  });

  it('attributeIncludes: missing where the picture is not there yet', () => {
    const isDefault = attributeIncludes('img', 'src', '/none', '/default');
    expect(run(isDefault, '<img src="/a/default.png">')).toBe(true);
    expect(run(isDefault, '<img src="/a/ada.png">')).toBe(false);
    expect(run(isDefault, '')).toBeUndefined();
  });
});

describe('nth', () => {
  const read = (html: string, place: number) => run(nth('li', place, 3), html);

  it('is found whatever boxes are around them and whatever is between them', () => {
    const page = '<ul><b>New</b><li>1</li><div><li>2</li></div><i></i><li>3</li></ul>';
    expect([0, 1, 2].map((place) => read(page, place))).toEqual(['1', '2', '3']);
  });

  it('is not found where the row is not whole', () => {
    expect(read('<li>1</li><li>2</li>', 1)).toBeUndefined();
    expect(read('<li>1</li><li>2</li><li>3</li><li>4</li>', 1)).toBeUndefined();
    expect(read('', 0)).toBeUndefined();
  });

  it('counts from the end where the place is negative, and any number where none is given', () => {
    expect(run(nth('p', -1), '<p>a</p><p>b</p>')).toBe('b');
    expect(run(nth('p', -1), '')).toBeUndefined();
  });

  it('may be read by another extractor', () => {
    expect(run(nth('p', 0, 2, exact(['', 'title'])), '<p title="1,204">1.2K</p><p></p>')).toEqual({ exact: '1,204' });
  });
});

describe('inAncestor, inDescendant, onPath', () => {
  const html = '<section><i>outer</i><section><i>inner</i><ul><li></li></ul></section></section>';

  it('inAncestor looks in the nearest such element above, never in the item itself', () => {
    expect(run(inAncestor('section', 'i'), html, { at: 'li' })).toBe('inner');
    expect(run(inAncestor('section', 'i'), html, { at: 'section section' })).toBe('outer');
    expect(run(inAncestor('table', 'i'), html, { at: 'li' })).toBeUndefined();
  });

  it('inDescendant stays inside the first match', () => {
    expect(run(inDescendant('p', 'b'), '<p><i>1</i></p><p><b>2</b></p>')).toBeUndefined();
    expect(run(inDescendant('p', 'b'), '<p><b>1</b></p><p><b>2</b></p>')).toBe('1');
  });

  it('inDescendant stays in what is around the first match of `holding`', () => {
    const two = '<p><b>1</b></p><p><i></i><b>2</b></p>';
    expect(run(inDescendant('p', 'b', 'i'), two)).toBe('2');
    expect(run(inDescendant('p', 'b', 'u'), two)).toBeUndefined();
    expect(run(inDescendant('p', 'b', 'b'), '<p><q><b>1</b></q></p>', { at: 'q' })).toBeUndefined();
  });

  it('onPath follows fitting addresses alone', () => {
    expect(run(onPath(/^\/ada/, 'b'), '<b>1</b>')).toBe('1');
    expect(run(onPath(/^\/ada/, 'b'), '<b>1</b>', { context: contextAt('profile', 'ben') })).toBeUndefined();
  });
});

describe('preceding', () => {
  const read = (html: string) => run(preceding('img', 'a', ['', 'href']), html);

  it('is found where it comes before the landmark, however deep either is', () => {
    expect(read('<div><div><a href="/ada">Ada reposted</a></div></div><img><a href="/bo">Bo</a>')).toBe('/ada');
  });

  it('is not what comes after it, nor anything where there is no landmark', () => {
    expect(read('<div><div><img></div></div><a href="/bo">Bo</a>')).toBeUndefined();
    expect(read('<a href="/bo">Bo</a>')).toBeUndefined();
  });
});
