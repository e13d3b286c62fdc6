import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageOf, parseHandle } from '../../../lib/extract/address';
import { readPage } from '../../../lib/readPage';
import mastodon from '../../../lib/sites/mastodon';
import { siteOfPage } from '../../../lib/sites/registry';
import { parseHtml } from '../../parseHtml';

const url = (path: string): URL => new URL(path, 'https://tide.example');
const open = (name: string): string => readFileSync(`tests/sites/mastodon/${name}/page.html`, 'utf8');
const at = (path: string) => pageOf(mastodon, url(path));

describe('mastodon', () => {
  it('is known by its own page, whatever the host', () => {
    const told = (html: string): unknown => siteOfPage(parseHtml(html), url('/'))?.id;
    const holder = '<body><div id="mastodon" class="app-holder"></div></body>';
    expect(told(open('profile-en'))).toBe('mastodon');
    // as the server sends it, before the client has drawn anything into it
    expect(told(`<html><head><script id="initial-state">{}</script></head>${holder}</html>`)).toBe('mastodon');
    expect(told(`<html>${holder}</html>`)).toBeUndefined();
  });

  it('writes every handle with its host', () => {
    expect(parseHandle(mastodon, '@Undine', url('/'))).toBe('undine@tide.example');
    expect(parseHandle(mastodon, 'Bo@Pier.Example', url('/'))).toBe('bo@pier.example');
    expect(parseHandle(mastodon, '@', url('/'))).toBeUndefined();
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
    const posts = (name: string, path: string) => readPage(mastodon, parseHtml(open(name)), url(path)).posts;
    const answers = (name: string, path: string) =>
      posts(name, path)
        .filter((post) => post.isReply)
        .map((post) => post.id);
    expect(answers('profile-en', '/@undine')).toEqual(['1174']);
    expect(answers('profile-de-4.4', '/deck/@veit@hafen.example')).toEqual(['802']);
    // "Replied in thread": the page does not know to whom
    expect(answers('profile-en-4.5', '/@undine')).toEqual(['4', '2']);
  });

  it('counts the people of polls, whatever the number of their votes', () => {
    const votes = (name: string, path: string) =>
      readPage(mastodon, parseHtml(open(name)), url(path)).posts.map((post) => post.pollVotes?.value);
    const none = undefined;
    expect(votes('profile-en-4.5', '/@undine')).toEqual([4321, 15, 38, 38, 9, none, none, none]);
    expect(votes('featured-de-4.7', '/@veit@hafen.example/featured')).toEqual([1003]);
    expect(votes('thread-glitch-4.5', '/@bo@pier.example/801')).toEqual([5]);
    expect(votes('thread-en', '/@undine/1177')).toEqual([none]);
  });

  it('takes the place of a follower from the page, where those above are stubs', () => {
    const { members } = readPage(mastodon, parseHtml(open('followers-en-4.5-scrolled')), url('/@undine/followers'));
    expect(members.map(({ place }) => place)).toEqual([12, 13, 14, 15]);
  });

  it.each([
    ['4.5.3', 1850],
    ['4.6.0-nightly.2026-02-18', 1850],
    ['4.6.0', 1900],
    ['4.6.5+glitch', 1900],
    ['4.7.0-alpha.2', 1900],
    ['4.10.1', 1900],
    ['21.4', 1850],
  ])('knows that %s prints 1.9K from %i on', (version, low) => {
    const page = open('profile-en').replace('4.6.5', version).replaceAll('>250<', '>1.9K<');
    const { posts } = readPage(mastodon, parseHtml(page), url('/@undine'));
    expect(posts.find(({ id }) => id === '1176')?.likes).toEqual({ low, value: 1900, high: 1999 });
  });

  it('reads no header under another account’s address', () => {
    const { profile } = readPage(mastodon, parseHtml(open('profile-en')), url('/@bo@pier.example'));
    expect(profile).toBeUndefined();
  });

  it('takes posts for posts only where they follow the accounts that are followed', () => {
    const odd = open('profile-en').replace('<a href="/@undine/following">1.2K</a>', '<strong>1.2K</strong>');
    const { profile } = readPage(mastodon, parseHtml(odd), url('/@undine'));
    expect([profile?.followers?.value, profile?.following, profile?.posts]).toEqual([18432, undefined, undefined]);
  });
});
