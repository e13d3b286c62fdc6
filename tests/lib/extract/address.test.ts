import { describe, expect, it } from 'vitest';
import { matchAddress, pageOf, parseHandle, subjectOf } from '../../../lib/extract/address';
import { siteById, siteFor, sites } from '../../../lib/sites/registry';
import type { Site } from '../../../lib/sites/Site';
import { siteInfoOf } from '../../../lib/sites/siteInfos';

const x = siteById('x') as Site;
const youtube = siteById('youtube') as Site;
const at = (address: string) => pageOf(x, new URL(address));

describe('pageOf', () => {
  it.each([
    ['https://x.com/Mira_H', { kind: 'profile', handle: 'mira_h' }],
    ['https://x.com/Mira_H/', { kind: 'profile', handle: 'mira_h' }],
    ['https://x.com/mira_h/with_replies', { kind: 'profile', handle: 'mira_h' }],
    ['https://x.com/mira_h/status/12', { kind: 'post', handle: 'mira_h', postId: '12' }],
    ['https://x.com/mira_h/status/12/photo/1', { kind: 'post', handle: 'mira_h', postId: '12' }],
    ['https://x.com/i/web/status/12', { kind: 'post', postId: '12' }],
    ['https://x.com/mira_h/followers', { kind: 'followers', handle: 'mira_h' }],
    ['https://x.com/mira_h/following', { kind: 'other' }],
    ['https://x.com/home', { kind: 'feed' }],
    ['https://x.com/settings', { kind: 'other' }],
    ['https://x.com/', { kind: 'other' }],
  ])('%s', (address, page) => {
    expect(at(address)).toEqual(page);
  });

  it('knows the kind of every example a site gives, and no other site claims it', () => {
    for (const site of sites) {
      const examples = Object.entries(siteInfoOf(site.id)?.examples ?? {});
      expect(examples.map(([kind]) => kind).sort()).toEqual(Object.keys(site.pages).sort());
      for (const [kind, addresses] of examples) {
        for (const address of addresses) {
          expect([address, pageOf(site, new URL(address)).kind]).toEqual([address, kind]);
          if (site.matches.length > 0) expect(siteFor(address)?.id).toBe(site.id);
        }
      }
    }
  });
});

describe('matchAddress', () => {
  const match = (pattern: string, path: string) => matchAddress(pattern, new URL(path, 'https://site.example'));

  it('takes named parts from path and query', () => {
    expect(match('/watch?v=:id', '/watch?t=3&v=abc')).toEqual({ id: 'abc' });
    expect(match('/@:handle/video/:id', '/@ada/video/7')).toEqual({ handle: 'ada', id: '7' });
  });

  it('wants every part of the query', () => {
    expect(match('/watch?v=:id', '/watch')).toBeUndefined();
    expect(match('/profile.php?id=:handle&sk=followers', '/profile.php?id=5&sk=about')).toBeUndefined();
  });

  it('takes any rest after a star, one of several words in braces, and nothing else', () => {
    expect(match('/explore/*', '/explore')).toEqual({});
    expect(match('/explore/*', '/explore/a/b')).toEqual({});
    expect(match('/:handle/{media,likes}', '/ada/likes')).toEqual({ handle: 'ada' });
    expect(match('/:handle/{media,likes}', '/ada/lists')).toBeUndefined();
    expect(match('/a.b', '/aXb')).toBeUndefined();
  });

  it('takes digits alone after a hash', () => {
    expect(match('/@:handle/#id', '/@ada@fjord.example/12')).toEqual({ handle: 'ada@fjord.example', id: '12' });
    expect(match('/@:handle/#id', '/@ada/media')).toBeUndefined();
  });

  it('reads broken escapes as they stand', () => {
    expect(match('/:handle', '/100%')).toEqual({ handle: '100%' });
  });
});

describe('parseHandle', () => {
  it('writes handles as the library does, and takes none that could not be one', () => {
    const url = new URL('https://x.com/');
    expect(parseHandle(x, '@Ada_L', url)).toBe('ada_l');
    expect(parseHandle(x, 'two words', url)).toBeUndefined();
    expect(parseHandle(x, '', url)).toBeUndefined();
  });
});

describe('subjectOf', () => {
  const subject = (site: Site, url: string) => subjectOf(site, new URL(url));

  it('is the same for all pages of one account, and of one post', () => {
    expect(subject(x, 'https://x.com/ada/media')).toBe(subject(x, 'https://x.com/Ada'));
    expect(subject(x, 'https://x.com/ada/followers')).toBe(subject(x, 'https://x.com/ada'));
    expect(subject(x, 'https://x.com/ada/status/1/photo/1')).toBe(subject(x, 'https://x.com/i/web/status/1'));
  });

  it('is another for other accounts, named or not, posts and lists', () => {
    const urls = [
      '/@ada',
      '/@bo/videos',
      '/channel/UC1',
      '/channel/UC2/videos',
      '/c/UC1',
      '/',
      '/results?search_query=a',
    ];
    const subjects = urls.map((url) => subject(youtube, `https://www.youtube.com${url}`));
    expect(new Set(subjects).size).toBe(urls.length);
    expect(subject(youtube, 'https://www.youtube.com/channel/UC1/videos')).toBe(subjects[2]);
  });
});
