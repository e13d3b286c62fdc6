import { describe, expect, it } from 'vitest';
import type { Extractor, PageContext } from '../../../lib/extract/Extractor';
import {
  all,
  after as behind,
  below,
  exact,
  extract,
  first,
  from,
  inside,
  isHidden,
  last,
  leftover,
  named,
  part,
  present,
  says,
  schemaCount,
  schemaText,
  textOf,
  visible,
  zeroWhere,
} from '../../../lib/extract/extractors';
import { parseHtml } from '../../parseHtml';

const look = (more: Partial<PageContext> = {}): PageContext => ({
  url: new URL('https://site.example/ada'),
  page: { kind: 'profile', handle: 'ada' },
  lang: 'en',
  ...more,
});
const dom = (html: string): Element => parseHtml(`<html lang="en"><body>${html}</body></html>`).body;
const run = (way: Extractor, html: string, more?: Partial<PageContext>) => extract(way, dom(html), look(more));

describe('text', () => {
  it('joins words and emoji pictures, folds space, and drops bidi marks but keeps no-break spaces', () => {
    expect(textOf(dom('<b>Ada  \n</b><img alt="🌊"><style>p{}</style>\u200f1\u00a0234<br>x'))).toBe(
      'Ada 🌊1\u00a0234 x',
    );
  });
});

describe('finding', () => {
  const html = '<article><p>mine</p><blockquote><p>quoted</p></blockquote></article>';
  it('leaves out what stands in a part that is somebody else’s', () => {
    expect(all(dom(html), 'p', look({ not: 'blockquote' })).map(textOf)).toEqual(['mine']);
    expect(all(dom(html), 'p', look()).map(textOf)).toEqual(['mine', 'quoted']);
  });
  it('takes the element itself for an empty selector', () => {
    const root = dom('<p>a</p>');
    expect(first(root, '', look())).toBe(root);
    expect(run(['', 'lang'], '')).toBeUndefined();
  });
});

describe('verbs', () => {
  it('exact: the words round a full number, and nothing where there is none', () => {
    expect(run(exact('b', 'aria-label'), '<b aria-label="1247 Likes. Like"></b>')).toEqual({
      exact: '1247 Likes. Like',
    });
    expect(run(exact('b', 'aria-label'), '<b aria-label="Like"></b>')).toBeUndefined();
    expect(run(exact('b'), '<i>3</i>')).toBeUndefined();
  });
  it('present and inside: true or false', () => {
    expect(run(present('b'), '<b></b>')).toBe(true);
    expect(run(present('b'), '')).toBe(false);
    const ad = dom('<div class="ad"><p></p></div><p></p>');
    expect([...ad.querySelectorAll('p')].map((p) => extract(inside('.ad'), p, look()))).toEqual([true, false]);
  });
  it('zeroWhere: zero only where the button is', () => {
    expect(run(zeroWhere('button'), '<button></button>')).toEqual({ exact: '0' });
    expect(run(zeroWhere('button'), '')).toBeUndefined();
  });
  it('after: what follows a marker in an attribute of the item', () => {
    const item = dom('<p data-testid="feedItem-by-ada.example"></p>').firstElementChild as Element;
    expect(extract(behind('data-testid', '-by-'), item, look())).toBe('ada.example');
    expect(extract(behind('data-testid', '-of-'), item, look())).toBeUndefined();
  });
  it('from: the part of the first link that has it', () => {
    const html = '<a href="/ada/photo"></a><a href="/ada/status/12%33"></a>';
    expect(run(from('a', /status\/([^/]+)/), html)).toBe('123');
    const saved = '<a href="https://elsewhere.example/bo"></a><a href="https://site.example/ada"></a>';
    expect(run(from('a', /^\/(\w+)$/), saved)).toBe('ada');
  });
  it('part: the part of the first text that has it', () => {
    expect(run(part('p', /of (\d+)/), '<p>none</p><p>3 of 9</p>')).toBe('9');
  });
  it('says: missing where the picture is not there yet', () => {
    expect(run(says('img', 'src', '/none', '/default'), '<img src="/a/default.png">')).toBe(true);
    expect(run(says('img', 'src', '/none', '/default'), '<img src="/a/ada.png">')).toBe(false);
    expect(run(says('img', 'src', '/none', '/default'), '')).toBeUndefined();
  });
  it('last: the words of the last match', () => {
    expect(run(last('p'), '<p>a</p><p>b</p>')).toBe('b');
  });
  it('below: only after the heading’s row', () => {
    const list = dom('<div><p>a</p></div><div><h2>More</h2></div><div><p>b</p></div>');
    expect([...list.querySelectorAll('p')].map((p) => extract(below('div', 'h2'), p, look()))).toEqual([false, true]);
  });
  it('below: remembers where the heading stood once the list has let go of it', () => {
    const row = (y: number, inner: string) => `<div style="transform: translateY(${y}px)">${inner}</div>`;
    const [listPosition, way] = [{}, below('div', 'h2')];
    const read = (html: string) =>
      [...dom(html).querySelectorAll('p')].map((p) => extract(way, p, look({ listPosition })));
    expect(read(row(300, '<p>a</p>') + row(600, '<h2>More</h2>') + row(700, '<p>b</p>'))).toEqual([false, true]);
    expect(read(row(500, '<p>c</p>') + row(900, '<p>d</p>'))).toEqual([false, true]);
  });
  it('named: the page only when it names the account of the address', () => {
    const root = dom('<h1>@Ada</h1>');
    expect(named('h1')(root, look())).toBe(root);
    expect(named('h1')(root, look({ page: { kind: 'followers', handle: 'bo' } }))).toBeUndefined();
  });
  it('visible: the first that is not hidden by attribute, style or ancestor', () => {
    const root = dom('<div style="display: none"><p>1</p></div><p hidden>2</p><p aria-hidden="true">3</p><p>4</p>');
    expect(visible('p')(root)?.textContent).toBe('4');
    expect(isHidden(root.querySelector('p') as Element)).toBe(true);
  });
});

describe('leftover', () => {
  const [replies, likes] = ['reply', 'like'].map((kind) => exact(`.${kind}`, 'aria-label')) as [Extractor, Extractor];
  const post = (label: string, reply: number, like: number) =>
    `<div role="group" aria-label="${label}"><b class="reply" aria-label="${reply} r"></b><b class="like" aria-label="${like} l"></b></div>`;
  const saves = leftover('[role=group]', 'aria-label', { before: [replies, likes], orZero: true });

  it('takes the known counts off by value, whatever the words', () => {
    expect(run(saves, post('5 Antworten, 100 Likes, 7 Lesezeichen', 5, 100))).toEqual({ exact: '7' });
  });
  it('knows that the label leaves zeros out', () => {
    expect(run(saves, post('100 likes, 7 bookmarks', 0, 100))).toEqual({ exact: '7' });
    expect(run(saves, post('100 likes', 0, 100))).toEqual({ exact: '0' });
  });
  it('takes a grouped number for one, whatever digits', () => {
    expect(run(saves, post('5 replies, 1,234 likes, 7 bookmarks', 5, 1234))).toEqual({ exact: '7' });
    expect(run(saves, post('12.345 Lesezeichen', 0, 0))).toEqual({ exact: '12345' });
    const arabic = '<b class="reply" aria-label="٥ r"></b><b class="like" aria-label="١٢ l"></b>';
    expect(run(saves, `<div role="group" aria-label="٥ r، ١٢ l، ٣ s">${arabic}</div>`)).toEqual({ exact: '٣' });
  });
  it('says nothing when a count does not fit or more than one is left', () => {
    expect(run(saves, post('4 replies, 100 likes, 7 bookmarks', 5, 100))).toBeUndefined();
    expect(run(saves, post('5 replies, 100 likes, 7 bookmarks, 9 views', 5, 100))).toBeUndefined();
  });
});

describe('schema.org data', () => {
  const data = (handle: string) =>
    `<script type="application/ld+json">${JSON.stringify({
      '@type': 'ProfilePage',
      dateCreated: '2020-02-03',
      mainEntity: {
        alternateName: `@${handle}`,
        interactionStatistic: [
          { interactionType: { '@type': 'http://schema.org/FollowAction' }, userInteractionCount: 12 },
        ],
      },
    })}</script><script type="application/ld+json">{broken</script>`;
  it('counts only when it names the account of the address', () => {
    expect(run(schemaCount('FollowAction'), data('Ada'))).toEqual({ exact: '12' });
    expect(run(schemaCount('FollowAction'), data('bo'))).toBeUndefined();
    expect(run(schemaCount('LikeAction'), data('Ada'))).toBeUndefined();
    expect(run(schemaText('dateCreated'), data('Ada'))).toBe('2020-02-03');
  });
  it('is read where a line of it is broken in two', () => {
    const html = data('Ada').replace('"@type"', '"description":"one\ntwo","@type"');
    expect(run(schemaCount('FollowAction'), html)).toEqual({ exact: '12' });
  });
});
