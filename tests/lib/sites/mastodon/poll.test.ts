import { describe, expect, it } from 'vitest';
import { pollVotes } from '../../../../lib/sites/mastodon/poll';
import { contextAt, runExtractor } from '../../extract/runExtractor';

const run = (html: string) => runExtractor(pollVotes, html, { context: { ...contextAt('post'), lang: '' } });
const options = (...titles: string[]) =>
  titles.map((title) => `<span class="poll__number" title="${title}"></span>`).join('');
const line = (inner: string) => `<div class="poll__footer">${inner}</div>`;
const several = (inner: string) => `<div class="poll"><input type="checkbox">${inner}</div>`;

describe('the votes of a poll', () => {
  it('are those of its options together, in any language', () => {
    expect(run(options('2,876 votes', '1\u00a0002 głosów', '443') + line('4,321'))).toEqual({ exact: '4321' });
    expect(run(options('٢٬٨٧٦ صوتًا', '0') + line('٢٬٨٧٦'))).toEqual({ exact: '2876' });
    expect(run(several(options('12', '7')) + line('15 people'))).toEqual({ exact: '19' });
    expect(run(options('0 votes', '0 votes'))).toEqual({ exact: '0' });
  });

  it('are the line’s where options are not shown, or kept secret, and each person has one vote', () => {
    expect(run(line('<button>Vote 1</button> · 38 people · <time>3 days</time>'))).toEqual({ exact: '· 38 people ·' });
    expect(run(options('eine Stimme', '3') + line('4 Personen'))).toEqual({ exact: '4 Personen' });
    expect(run(options('0', '0') + line('9'))).toEqual({ exact: '9' });
    expect(run(several(options('0', '0')) + line('9'))).toBeUndefined();
    expect(run(several('') + line('38 people'))).toBeUndefined();
  });

  it('are nothing without a poll, or by what is no whole number', () => {
    expect(run('')).toBeUndefined();
    expect(run(line('Closed'))).toBeUndefined();
    expect(run(line('1.2 of 3'))).toBeUndefined();
    expect(run(options('1.2K votes', '3 votes'))).toBeUndefined();
  });
});
