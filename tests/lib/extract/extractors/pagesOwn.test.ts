import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extractor, PageContext } from '../../../../lib/extract/Extractor';
import {
  addressed,
  answered,
  describing,
  embedded,
  extract,
  figure,
  from,
  hasOwn,
  own,
  textOf,
  where,
  within,
} from '../../../../lib/extract/extractors';
import type { RawCount, RawPage } from '../../../../lib/model';
import { parsePage } from '../../../../lib/parse/parsePage';
import { parseHtml } from '../../../parseHtml';

const look = (more: Partial<PageContext> = {}): PageContext => ({
  url: new URL('https://site.example/ada'),
  page: { kind: 'profile', handle: 'ada' },
  lang: 'en',
  ...more,
});
const dom = (html: string): Element => parseHtml(`<html lang="en"><body>${html}</body></html>`).body;
const run = (way: Extractor, html: string, more?: Partial<PageContext>) => extract(way, dom(html), look(more));

describe('figure', () => {
  const row = { figures: 'span', words: { replies: /comment/i, shares: /share/i }, spelled: { 'one comment': '1' } };
  const replies = figure('replies', row, 'button');

  it('is told by its word', () => {
    expect(run(replies, '<span>3 shares</span><span>12 Comments</span><button></button>')).toBe('12 Comments');
    expect(run(replies, '<span>one comment</span>')).toEqual({ exact: '1' });
  });

  it('is zero where the button is there and every other number is known', () => {
    expect(run(replies, '<span>3 shares</span><button></button>')).toEqual({ exact: '0' });
    expect(run(replies, '<button></button>')).toEqual({ exact: '0' });
    expect(run(replies, '<span>3 shares</span>')).toBeUndefined();
    expect(run(replies, '<span>3 wibbles</span><button></button>')).toBeUndefined();
    expect(run(replies, '<span>a single wibble</span><button></button>')).toBeUndefined();
  });

  it('does not look behind the buttons', () => {
    expect(run(replies, '<button></button><span>View 3 more comments</span>')).toEqual({ exact: '0' });
  });
});

describe('own', () => {
  it("is a number in a link to a part of the account's page, not a tab's and not another account's", () => {
    const tab = '<a role="tab" href="/ada/followers">9 Followers</a>';
    expect(
      run(own('followers'), `${tab}<a href="/ben/followers">5</a><a href="/Ada/followers/">1.2K followers</a>`),
    ).toBe('1.2K followers');
    expect(run(own('followers'), '<a href="/ada/followers">Followers</a>')).toBeUndefined();
    const page = { kind: 'profile', handle: '42' } as const;
    expect(run(own('followers'), '<a href="/profile.php?id=42&sk=followers">7</a>', { page })).toBe('7');
  });

  it('is there or not', () => {
    expect(run(hasOwn(['friends']), '<a href="/ada/friends_likes">7</a>')).toBe(false);
    expect(run(hasOwn(['friends']), '<a href="/ada/friends">7</a>')).toBe(true);
    expect(run(hasOwn(['friends'], false), '<a href="https://other.example/ada/friends">7</a>')).toBe(true);
  });
});

describe('embedded', () => {
  const json = (data: unknown) => `<script type="application/json">${JSON.stringify(data)}</script>`;
  const feedback = (id: string, more: object) => ({ id: btoa(`feedback:${id}`), ...more });
  const likes = embedded('reaction_count.count', () => '42');

  it("is the number of the object with the post's id, by number or by address", () => {
    const other = feedback('7', { reaction_count: { count: 1 } });
    expect(run(likes, json([other, feedback('42', { reaction_count: { count: 1234 } })]))).toEqual({ exact: '1234' });
    const named = [
      feedback('9', { url: 'https://x.example/p/pfbid0A' }),
      feedback('9', { reaction_count: { count: 5 } }),
    ];
    expect(
      run(
        embedded('reaction_count.count', () => 'pfbid0A'),
        json(named),
      ),
    ).toEqual({ exact: '5' });
  });

  it('is nothing for another post, for two different numbers and for what is no number', () => {
    expect(run(likes, json(feedback('43', { reaction_count: { count: 5 } })))).toBeUndefined();
    const two = [1, 2].map((count) => feedback('42', { reaction_count: { count } }));
    expect(run(likes, json(two))).toBeUndefined();
    expect(run(likes, json(feedback('42', { reaction_count: { count: '5' } })))).toBeUndefined();
    expect(run(likes, '<script type="application/json">{"reaction_count":</script>')).toBeUndefined();
  });
});

describe('addressed', () => {
  const focal = addressed(from('a.id', /\/p\/(\w+)/), from('a.who', /^\/(\w+)/), '[role="feed"]');
  const at = (handle: string | undefined, postId: string): Partial<PageContext> => ({
    page: { kind: 'post', postId, ...(handle ? { handle } : {}) },
  });

  it('is told by the id where both are of one kind', () => {
    expect(run(focal, '<a class="id" href="/p/42"></a>', at('ada', '42'))).toBe(true);
    expect(run(focal, '<a class="id" href="/p/43"></a>', at('ada', '42'))).toBe(false);
  });

  it('is told by the author where they are not', () => {
    const post = (who: string) => `<a class="who" href="/${who}"></a><a class="id" href="/p/pfbid0A"></a>`;
    expect(run(focal, post('Ada'), at('ada', '42'))).toBe(true);
    expect(run(focal, post('ben'), at('ada', '42'))).toBe(false);
    expect(run(focal, post('ben'), at('100042', '42'))).toBe(true);
    const listed = dom(`<div role="feed"><p>${post('ada')}</p></div>`).querySelector('p');
    expect(listed && extract(focal, listed, look(at('ada', '42')))).toBe(false);
  });
});

describe('answered', () => {
  const naming = { items: 'article', comment: 'c', answer: 'r', who: /^\/(\w+)/ };
  const talk = '<article><a href="/ben?c=1"></a></article><article><a href="/ada?c=2"></a></article>';

  it('is the author of the comment that the links name', () => {
    const reply = dom(`${talk}<p><a href="/cleo?c=1&r=9"></a></p>`).querySelector('p');
    expect(reply && extract(answered(naming), reply, look())).toBe('ben');
  });

  it('is nobody for a comment, or where that comment is not on the page', () => {
    expect(run(answered(naming), talk)).toBeUndefined();
    const reply = dom(`${talk}<p><a href="/cleo?c=3&r=9"></a></p>`).querySelector('p');
    expect(reply && extract(answered(naming), reply, look())).toBeUndefined();
  });
});

describe('within, where, describing', () => {
  it('stay inside the first part, on fitting addresses, at the named id', () => {
    expect(run(within('p', 'b'), '<p><i>1</i></p><p><b>2</b></p>')).toBeUndefined();
    expect(run(within('p', 'b'), '<p><b>1</b></p><p><b>2</b></p>')).toBe('1');
    expect(run(where(/^\/ada/, 'b'), '<b>1</b>')).toBe('1');
    expect(run(where(/^\/ben/, 'b'), '<b>1</b>')).toBeUndefined();
    const item = dom('<p aria-describedby="x y"><b id="z">1</b><b id="y">2</b></p>').querySelector('p');
    expect(item && extract(describing('b[id]'), item, look())).toBe('2');
  });
});

describe('textOf', () => {
  it('leaves out what a drawing is titled', () => {
    expect(textOf(dom('Ada<svg><title>Verified</title></svg>'))).toBe('Ada');
  });
});

describe('understand', () => {
  const likesOf = (likes: RawCount[]) => {
    const rawPage: RawPage = {
      ...{ site: 'x', page: { kind: 'feed' }, lang: 'en', shown: 'rounded' },
      ...{ posts: [{ likes, pinned: false, promoted: false }], comments: [], members: [], misses: [] },
    };
    return parsePage(rawPage).posts[0]?.likes;
  };

  it('takes a later count in full only where the first one can stand for it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (value) => {
        const fits = value >= 1150 && value <= 1249;
        const expected = fits ? { low: value, value, high: value } : { low: 1150, value: 1200, high: 1249 };
        expect(likesOf(['1.2K', { stated: String(value) }])).toEqual(expected);
      }),
    );
  });
});
