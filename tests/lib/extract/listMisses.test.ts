import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../lib/extract/extractPage';
import { siteById } from '../../../lib/sites/registry';
import type { Site } from '../../../lib/sites/Site';
import { parseHtml } from '../../parseHtml';

const site: Site = {
  id: 'plain',
  matches: [],
  is: [],
  shownCountsAre: 'rounded',
  pages: { profile: { path: ['/:handle', '/:handle/{likes,replies}'] }, post: { path: '/:handle/post/:id' } },
  profile: { root: 'header', handle: ['h2'], name: ['h2'], always: [] },
  post: {
    item: 'article',
    always: ['likes'],
    unread: [
      { path: /\/likes$/, why: 'of others' },
      { path: /\/replies$/, why: 'a selection' },
    ],
    id: [['', 'id']],
    likes: ['b'],
    replies: ['i'],
    pollVotes: ['u'],
  },
  comment: { item: 'li', author: ['cite'], likes: ['b'] },
  badge: {},
};
const post = (id: number, inner: string) => `<article id="${id}">${inner}</article>`;
const read = (list: string, path = '/ada', within?: string) => {
  const document = parseHtml(`<body><header><h2>ada</h2></header>${list}</body>`);
  const roots = within ? { within: [...document.querySelectorAll(within)] } : {};
  return extractPage(site, document, new URL(path, 'https://plain.example'), roots);
};
const misses = (...from: Parameters<typeof read>) => read(...from).misses.map(({ field, why }) => `${field}: ${why}`);

describe('a field of a list', () => {
  it('is missed where no item has it', () => {
    expect(misses(post(1, '<b>3</b>'))).toEqual(['post.replies: not shown']);
    expect(misses(post(1, '<b>3</b>') + post(2, '<i>3</i>'))).toEqual([]);
  });

  it('is not missed where there is no list, where the site does not look for it, and where few posts bear it', () => {
    expect(misses('')).toEqual([]);
    expect(misses(post(1, '<b>3</b><i>3</i>'))).toEqual([]);
  });

  it('that every item bears is a change of the site where three and more do not', () => {
    expect(misses(post(1, '<i>3</i>') + post(2, '<i>3</i>'))).toEqual(['post.likes: not shown']);
    expect(misses([1, 2, 3].map((id) => post(id, '<i>3</i>')).join(''))).toEqual(['post.likes: not found']);
  });

  it('is missed of comments too', () => {
    const thread = `${post(1, '<b>3</b><i>3</i>')}<li><cite>bo</cite></li>`;
    expect(misses(thread, '/ada/post/1')).toEqual(['comment.likes: not shown']);
  });

  it('is no miss while only a part of the page is looked at', () => {
    expect(misses(post(1, '<b>3</b>') + post(2, ''), '/ada', 'article')).toEqual([]);
  });
});

describe('a tab that is not read', () => {
  it('tells why', () => {
    expect(misses(post(1, '<b>3</b>'), '/ada/likes')).toEqual(['post: of others']);
    expect(misses(post(1, '<b>3</b>'), '/ada/replies')).toEqual(['post: a selection']);
    expect(read(post(1, '<b>3</b>'), '/ada/likes').posts).toEqual([]);
  });

  it.each([
    ['x', 'https://x.com/ada/likes', 'of others'],
    ['x', 'https://x.com/ada/with_replies', 'a selection'],
    ['x', 'https://x.com/ada/media', 'a selection'],
    ['x', 'https://x.com/ada/highlights', 'a selection'],
    ['threads', 'https://www.threads.com/@ada/reposts', 'of others'],
    ['threads', 'https://www.threads.com/@ada/replies', 'a selection'],
    ['threads', 'https://www.threads.com/@ada/media', 'a selection'],
    ['instagram', 'https://www.instagram.com/ada/tagged/', 'of others'],
    ['instagram', 'https://www.instagram.com/ada/saved/', 'of others'],
    ['instagram', 'https://www.instagram.com/ada/reposts/', 'of others'],
    ['x', 'https://x.com/ada', undefined],
    ['threads', 'https://www.threads.com/@ada', undefined],
    ['instagram', 'https://www.instagram.com/ada/reels/', undefined],
  ])('on %s: %s', (id, url, why) => {
    const { misses } = extractPage(siteById(id) as Site, parseHtml(''), new URL(url));
    expect(misses.find(({ field }) => field === 'post')?.why).toBe(why);
  });
});
