import { describe, expect, it } from 'vitest';
import { pollVotes } from '../../../../lib/sites/mastodon/poll';
import { contextAt, runExtractor } from '../../extract/runExtractor';

const run = (html: string) => runExtractor(pollVotes, html, { context: { ...contextAt('post'), lang: '' } });
const options = (...titles: string[]) =>
  titles.map((title) => `<span class="poll__number" title="${title}"></span>`).join('');
const line = (inner: string) => `<div class="poll__footer">${inner}</div>`;
const several = (inner: string) => `<div class="poll"><input type="checkbox">${inner}</div>`;

describe('those who took part in a poll', () => {
  it('are counted by its line, in any language, whether its options are shown or kept secret', () => {
    expect(run(options('2,876 votes', '443') + line('4,321 people'))).toEqual({ exact: '4,321 people' });
    expect(run(options('٢٬٨٧٦ صوتًا', '0') + line('٢٬٨٧٦'))).toEqual({ exact: '٢٬٨٧٦' });
    expect(run(line('<button>Vote 1</button> · 38 people · <time>3 days</time>'))).toEqual({ exact: '· 38 people ·' });
    expect(run(options('0', '0') + line('9'))).toEqual({ exact: '9' });
  });

  it('are people, where each may have several votes', () => {
    expect(run(several(options('12', '7')) + line('15 people'))).toEqual({ exact: '15 people' });
    expect(run(several('') + line('38 people'))).toEqual({ exact: '38 people' });
  });

  it('are the votes of its options where the line holds no number and each has one vote', () => {
    expect(run(options('2,876 votes', '1\u00a0002 głosów', '443') + line('Closed'))).toEqual({ exact: '4321' });
    expect(run(options('0 votes', '0 votes'))).toEqual({ exact: '0' });
    expect(run(several(options('12', '7')) + line('Closed'))).toBeUndefined();
  });

  it('are nothing without a poll, or by what is no whole number', () => {
    expect(run('')).toBeUndefined();
    expect(run(line('Closed'))).toBeUndefined();
    expect(run(line('1.2 of 3'))).toBeUndefined();
    expect(run(options('1.2K votes', '3 votes'))).toBeUndefined();
  });
});
