import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../../lib/extract/extractPage';
import { parsePage } from '../../../../lib/parse/parsePage';
import threads from '../../../../lib/sites/threads';
import { parseHtml } from '../../../parseHtml';

const BUTTONS = ['Like', 'Comment', 'Repost', 'Share']
  .map((name) => `<div><div role="button"><svg role="img" aria-label="${name}"></svg></div></div>`)
  .join('');
const post = (id: string, time: string, { pin = '', by = 'mira' } = {}) =>
  `<div data-pressable-container="true"><div>${pin && `<span>${pin}</span>`}<a href="/@${by}"><img></a></div>
  <a href="/@${by}/post/${id}"><time datetime="2026-11-${time}:00.000Z"></time></a><div>${BUTTONS}</div></div>`;
const cell = (...posts: string[]) => `<div>${posts.join('')}</div>`;
const named = (...posts: string[]) => `<div data-pagelet="threads_profile_posts_timeline_0">${posts.join('')}</div>`;

function read(...cells: string[]) {
  const html = `<div role="region"><h1>Mira</h1><div>${cells.join('')}</div></div>`;
  const rawPage = extractPage(threads, parseHtml(html), new URL('https://www.threads.com/@mira'));
  const { posts, topPosts } = parsePage(rawPage);
  return { pinned: posts.filter(({ pinned }) => pinned).map(({ id }) => id), topPosts, order: rawPage.order?.length };
}
const later = [cell(post('c', '24T13:15')), cell(post('d', '22T18:17')), cell(post('e', '21T08:00'))];

describe.each([
  ['a box', cell],
  ['a named box', named],
])('a thread in %s', (_, box) => {
  it('is pinned as a whole', () => {
    const pinned = box(post('a', '01T17:26', { pin: 'Pinned' }), post('b', '01T17:27'));
    expect(read(pinned, ...later)).toEqual({ pinned: ['a', 'b'], topPosts: false, order: 3 });
  });

  it('is one item in time, however long it went on', () => {
    const thread = box(post('a', '20T17:26'), post('b', '23T17:27'), post('x', '24T17:27'));
    expect(read(...later, thread, thread.replaceAll('/post/', '/post/2'))).toMatchObject({ topPosts: false, order: 5 });
  });

  it('does not go on with another’s post, or with an earlier one', () => {
    const other = box(post('a', '01T17:26', { pin: 'Pinned' }), post('b', '01T17:27', { by: 'bo' }));
    expect(read(other, ...later).pinned).toEqual(['a']);
    const earlier = box(post('a', '02T17:26', { pin: 'Pinned' }), post('b', '01T17:27'));
    expect(read(earlier, ...later).pinned).toEqual(['a']);
  });
});

it('a list without boxes has no threads', () => {
  expect(read(post('a', '01T17:26', { pin: 'Pinned' }), post('b', '02T17:26'), post('c', '01T13:15'))).toMatchObject({
    pinned: ['a'],
  });
});
