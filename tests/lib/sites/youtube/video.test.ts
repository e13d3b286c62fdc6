import { describe, expect, it } from 'vitest';
import { schemaText } from '../../../../lib/extract/schemaOrg';
import { microdata } from '../../../../lib/sites/youtube/microdata';
import { ifFirst, isOfOtherVideo, statedCount } from '../../../../lib/sites/youtube/video';
import { contextAt, runExtractor as run } from '../../extract/runExtractor';

const counter = (action: string, count: string) =>
  `<div itemprop="interactionStatistic"><meta itemprop="interactionType" content="https://schema.org/${action}"><meta itemprop="userInteractionCount" content="${count}"></div>`;
const page = (likes: string): string => `<div itemscope><meta itemprop="identifier" content="tides">
  <meta itemprop="datePublished" content="2026-10-16T05:00:00-08:00">
  ${counter('WatchAction', '116677')}${counter('LikeAction', likes)}</div><p></p>`;
const at = (post: string) => ({ at: 'p', context: contextAt('post', post) });
const count = (action: string, post: string, likes = '3895') => run(statedCount(action), page(likes), at(post));

describe('microdata', () => {
  it('gives the counts and texts of the video of the address', () => {
    expect(count('LikeAction', 'tides')).toEqual({ exact: '3895' });
    expect(count('WatchAction', 'tides')).toEqual({ exact: '116677' });
    expect(run(schemaText(microdata, 'datePublished'), page('1'), at('tides'))).toBe('2026-10-16T05:00:00-08:00');
  });

  it('gives nothing of another video, of what is not there, and of numbers that are none', () => {
    expect(count('LikeAction', 'boats')).toBeUndefined();
    expect(count('ShareAction', 'tides')).toBeUndefined();
    for (const odd of ['0', '-5', '1.2K', '']) expect(count('LikeAction', 'tides', odd)).toBeUndefined();
  });

  it('shows whether the document is still the one that came for this video', () => {
    const paid = (post: string) => run(ifFirst('b'), `${page('1')}<b>Paid</b>`, { context: contextAt('post', post) });
    expect(paid('tides')).toBe('Paid');
    expect(paid('boats')).toBeUndefined();
  });
});

describe('what is left over from another video', () => {
  const video = (id: string) => `<div class="published-time-text"><a href="/watch?v=${id}&lc=1">1 day ago</a></div>`;
  const read = (html: string) => run(isOfOtherVideo, html, { context: contextAt('post', 'tides678901') });

  it('has links that name one', () => {
    expect(read(video('tides678901'))).toBe(false);
    expect(read('<div class="published-time-text"><a href="/about">x</a></div>')).toBe(false);
    expect(read(video('tides678901') + video('boats678901'))).toBe(true);
  });
});
