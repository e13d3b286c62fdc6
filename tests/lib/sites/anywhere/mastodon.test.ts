import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteOfPage } from '../../../../lib/anywhereSites';
import { handleOf, pageOf } from '../../../../lib/reader/page';
import { read } from '../../../../lib/reader/read';
import mastodon from '../../../../lib/sites/anywhere/mastodon';
import { parsePage } from '../../../parsePage';

const url = (path: string): URL => new URL(path, 'https://tide.example');
const open = (name: string): string => readFileSync(`tests/sites/mastodon/${name}/page.html`, 'utf8');
const at = (path: string) => pageOf(mastodon, url(path));

describe('mastodon', () => {
  it('is known by its own page, whatever the host', () => {
    const told = (html: string): unknown => siteOfPage(parsePage(html), url('/'))?.id;
    const holder = '<body><div id="mastodon" class="app-holder"></div></body>';
    expect(told(open('profile-en'))).toBe('mastodon');
    // as the server sends it, before the client has drawn anything into it
    expect(told(`<html><head><script id="initial-state">{}</script></head>${holder}</html>`)).toBe('mastodon');
    expect(told(`<html>${holder}</html>`)).toBeUndefined();
  });

  it('writes every handle with its host', () => {
    expect(handleOf(mastodon, '@Undine', url('/'))).toBe('undine@tide.example');
    expect(handleOf(mastodon, 'Bo@Pier.Example', url('/'))).toBe('bo@pier.example');
    expect(handleOf(mastodon, '@', url('/'))).toBeUndefined();
  });

  it.each([
    ['/@undine', { kind: 'profile', handle: 'undine@tide.example' }],
    ['/deck/@bo@pier.example/with_replies', { kind: 'profile', handle: 'bo@pier.example' }],
    ['/@undine/117638328483840021', { kind: 'post', handle: 'undine@tide.example', postId: '117638328483840021' }],
    ['/@undine/followers', { kind: 'followers', handle: 'undine@tide.example' }],
    ['/@undine/following', { kind: 'other' }],
    ['/@undine/1176/reblogs', { kind: 'other' }],
    ['/deck/public/local', { kind: 'feed' }],
    ['/settings/profile', { kind: 'other' }],
  ])('%s', (path, page) => {
    expect(at(path)).toEqual(page);
  });

  it('tells answers to others from a thread that goes on', () => {
    const posts = (name: string, path: string) => read(mastodon, parsePage(open(name)), url(path)).posts;
    const answers = (name: string, path: string) =>
      posts(name, path)
        .filter((post) => post.isReply)
        .map((post) => post.id);
    expect(answers('profile-en', '/@undine')).toEqual(['1174']);
    expect(answers('profile-de-4.4', '/deck/@veit@hafen.example')).toEqual(['802']);
  });

  it('reads no header under another account’s address', () => {
    const { profile } = read(mastodon, parsePage(open('profile-en')), url('/@bo@pier.example'));
    expect(profile).toBeUndefined();
  });

  it('takes posts for posts only where they follow the accounts that are followed', () => {
    const odd = open('profile-en').replace('<a href="/@undine/following">1.2K</a>', '<strong>1.2K</strong>');
    const { profile } = read(mastodon, parsePage(odd), url('/@undine'));
    expect([profile?.followers?.value, profile?.following, profile?.posts]).toEqual([18432, undefined, undefined]);
  });
});
