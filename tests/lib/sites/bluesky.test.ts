import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/readPage';
import bluesky from '../../../lib/sites/bluesky';
import { parseHtml } from '../../parseHtml';

const pageOf = (name: string): string => readFileSync(`tests/sites/bluesky/${name}/page.html`, 'utf8');
const reading = (html: string, path: string) => readPage(bluesky, parseHtml(html), new URL(path, 'https://bsky.app'));
const KEY = '/profile/did:plc:abcdefghijklmnop';

describe('bluesky', () => {
  it('tells answers to others from a thread that goes on', () => {
    const { posts } = reading(pageOf('profile-en'), '/profile/undine.tide.example');
    expect(posts.filter((post) => post.isReply).map((post) => post.id)).toEqual(['3answer1111gg', '3child11111ii']);
  });

  it('takes the account from the page where the address holds its key', () => {
    const profile = reading(pageOf('profile-en'), KEY);
    expect(profile.page.handle).toBe('undine.tide.example');
    expect(profile.profile?.followers?.value).toBe(28417);
    const thread = reading(pageOf('thread-en'), `${KEY}/post/3anchor11111a`);
    expect(thread.posts.map((post) => [post.id, post.author])).toEqual([['3anchor11111a', 'undine.tide.example']]);
  });

  it('reads nothing under another account’s or another post’s address', () => {
    const profile = reading(pageOf('profile-en'), '/profile/bo.pier.example');
    expect(profile.profile).toBeUndefined();
    const thread = reading(pageOf('thread-en'), '/profile/undine.tide.example/post/3another1111');
    expect([thread.posts, thread.comments]).toEqual([[], []]);
    expect(reading(pageOf('thread-de'), '/profile/bo.pier.example/post/3null11111111').posts).toEqual([]);
  });

  it('tells a tick from a bot’s badge, beside the name or in it', () => {
    const page = pageOf('profile-en');
    const tick = /<div>(<button aria-label="View this user's verifications".*?<\/button>)<\/div><\/div>/;
    const verified = (html: string) => reading(html, '/profile/undine.tide.example').profile?.verified;
    const bot =
      '<button aria-label="Automated account" role="button"><svg><path fill="#6F839F" d="M0 0"></path></svg></button>';
    expect(verified(page)).toBe(true);
    expect(verified(page.replace(tick, '</div><div>$1</div>'))).toBe(true);
    expect(verified(page.replace(tick, `<div>${bot}</div></div>`))).toBe(false);
    expect(verified(page.replace(tick, `</div><div>${bot}</div>`))).toBe(false);
    expect(verified(page.replace(tick, '</div>'))).toBe(false);
  });

  it('takes the handle of those whose name is not proven for nobody’s', () => {
    const path = '/profile/undine.tide.example/post/3anchor11111a';
    const [, author = ''] = reading(pageOf('thread-en'), path).comments.map((comment) => comment.author);
    const { comments } = reading(pageOf('thread-en').replaceAll(`-by-${author}"`, '-by-handle.invalid"'), path);
    expect(comments.length).toBeGreaterThan(0);
    expect(comments.map((comment) => comment.author)).not.toContain('handle.invalid');
  });

  it('reads likes as they are printed where the label says none', () => {
    const html = pageOf('thread-de').replaceAll(
      /aria-label="[^"]*"([^>]*data-testid="likeBtn")/g,
      'aria-label="Gefällt mir"$1',
    );
    const { posts } = reading(html, '/profile/veit.hafen.example/post/3null11111111');
    expect(posts[0]?.likes).toBeUndefined();
    const shown = html.replaceAll(/(data-testid="likeBtn"[^>]*>)/g, '$1<div data-testid="likeCount">12</div>');
    expect(reading(shown, '/profile/veit.hafen.example/post/3null11111111').posts[0]?.likes?.value).toBe(12);
  });

  it('reads no screen that is hidden', () => {
    const hidden = pageOf('thread-de').replace('<div id="root">', '<div id="root" style="display: none;">');
    expect(reading(hidden, '/profile/veit.hafen.example/post/3null11111111').posts).toEqual([]);
  });

  it('never takes a zero where a number of another form stands', () => {
    const other = pageOf('profile-en').replaceAll('data-testid="repostCount"', 'data-testid="sharesCount"');
    const { posts } = reading(other, '/profile/undine.tide.example');
    expect(posts.map((post) => post.shares?.value)).toEqual([
      undefined,
      0,
      undefined,
      undefined,
      undefined,
      0,
      undefined,
      0,
      0,
    ]);
  });
});
