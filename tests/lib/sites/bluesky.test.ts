import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/reader/read';
import bluesky from '../../../lib/sites/bluesky';
import { parsePage } from '../../parsePage';

const pageOf = (name: string): string => readFileSync(`tests/sites/bluesky/${name}/page.html`, 'utf8');
const reading = (html: string, path: string) => read(bluesky, parsePage(html), new URL(path, 'https://bsky.app'));
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
