import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/readPage';
import x from '../../../lib/sites/x';
import { parseHtml } from '../../parseHtml';

const CHOICES = '<span>7 days</span><span>45.5%</span>';
const OPEN = `<div role="radiogroup" aria-label="Poll options"><div role="radio">${CHOICES}</div></div>`;
const CLOSED = `<ul role="list"><li role="listitem">${CHOICES}</li></ul>`;
const poll = (choices: string, line: string): string =>
  `<div data-testid="cardPoll">${choices}<div>${line}</div></div>`;

const votes = (card: string): number | undefined => {
  const stamp =
    '<a href="/ada" role="link">Ada</a><a href="/ada/status/12"><time datetime="2026-10-01T10:00:00.000Z">Oct 1</time></a>';
  const post = `<html lang="en"><body><article data-testid="tweet"><div data-testid="User-Name">${stamp}</div>${card}</article>`;
  return readPage(x, parseHtml(post), new URL('https://x.com/home')).posts[0]?.pollVotes?.value;
};

it('reads the votes of a poll, open or closed, never a choice’s', () => {
  const nested = '<span><span>1,234 votes</span></span><span> · </span><span>2 days left</span>';
  expect(votes(poll(OPEN, nested))).toBe(1234);
  expect(votes(poll(CLOSED, '<span><span>11 票</span></span><span><span> · </span></span><span>最終結果</span>'))).toBe(
    11,
  );
  expect(votes(poll(OPEN, ''))).toBeUndefined();
});

it('leaves the poll of a quoted post to that post', () => {
  const quoted = `<div role="link" tabindex="0">${poll(CLOSED, '<span>80 votes</span>')}</div>`;
  expect(votes(quoted)).toBeUndefined();
});

const FOCAL = '2122997074097082983';
const open = (html: string, url: string) =>
  readPage(x, parseHtml(html), new URL(url), { at: Date.parse('2026-11-20') });
const saved = (name: string, url: string) =>
  open(readFileSync(`tests/sites/x/${name}/page.html`, 'utf8'), `https://x.com/${url}`);

describe('a lock beside the name', () => {
  const header = (icon: string): string =>
    `<html lang="en"><body><main><div data-testid="primaryColumn"><div data-testid="UserName"><div dir="ltr">Ada</div>${icon}<div tabindex="-1"><div dir="ltr">@ada</div></div></div></div></main></body>`;

  it('says that the account is private, although it is a drawing without words', () => {
    const lock = '<svg data-testid="icon-lock" aria-label="Protected account"><g><path d="M1 1"></path></g></svg>';
    expect(open(header(lock), 'https://x.com/ada').profile?.private).toBe(true);
    expect(open(header(''), 'https://x.com/ada').profile?.private).toBeUndefined();
  });
});

describe('to visitors who are not signed in', () => {
  it('the best posts are shown, not the latest', () => {
    expect(saved('signed-out-profile-en', 'mira_halvorsen').topPosts).toBe(true);
    expect(saved('signed-out-profile-ar', 'noor_sahel').topPosts).toBeUndefined();
  });

  it('an answer’s words are its own, not those of a post it quotes', () => {
    const { comments } = saved('signed-out-thread-en', `mira_halvorsen/status/${FOCAL}`);
    expect(comments.map(({ features }) => features?.length)).toEqual([19, 12, 8, undefined]);
  });

  it('counts are rounded, and cut off to others', () => {
    const count = '<a href="/ada/following"><span>8</span></a><a href="/ada/followers"><span>1.1M</span></a>';
    const followers = (page: string) =>
      open(`<html lang="en"><body>${page}</body>`, 'https://x.com/ada').profile?.followers;
    expect(followers(`<main><h1>Ada</h1>${count}</main>`)).toEqual({ low: 1050000, value: 1100000, high: 1149999 });
    const column = `<div data-testid="primaryColumn"><div data-testid="UserName"><div dir="ltr">Ada</div></div>${count}</div>`;
    expect(followers(column)).toEqual({ low: 1100000, value: 1100000, high: 1199999 });
  });

  it('a page without the header of an account says nothing of one', () => {
    const { profile, misses } = open('<html lang="en"><body><main><h1>Gone</h1></main></body>', 'https://x.com/ada');
    expect(profile).toBeUndefined();
    expect(misses).toEqual([{ field: 'profile', why: 'not found' }]);
  });
});
