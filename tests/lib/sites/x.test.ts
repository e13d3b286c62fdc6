import { expect, it } from 'vitest';
import { read } from '../../../lib/reader/read';
import x from '../../../lib/sites/x';
import { parsePage } from '../../parsePage';

const CHOICES = '<span>7 days</span><span>45.5%</span>';
const OPEN = `<div role="radiogroup" aria-label="Poll options"><div role="radio">${CHOICES}</div></div>`;
const CLOSED = `<ul role="list"><li role="listitem">${CHOICES}</li></ul>`;
const poll = (choices: string, line: string): string =>
  `<div data-testid="cardPoll">${choices}<div>${line}</div></div>`;

const votes = (card: string): number | undefined => {
  const stamp =
    '<a href="/ada" role="link">Ada</a><a href="/ada/status/12"><time datetime="2026-10-01T10:00:00.000Z">Oct 1</time></a>';
  const post = `<html lang="en"><body><article data-testid="tweet"><div data-testid="User-Name">${stamp}</div>${card}</article>`;
  return read(x, parsePage(post), new URL('https://x.com/home')).posts[0]?.pollVotes?.value;
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
