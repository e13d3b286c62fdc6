import { describe, expect, it } from 'vitest';
import { fresh, microdata } from '../../../../lib/extract/extractors/microdata';
import { extract } from '../../../../lib/extract/find';
import { parseHtml } from '../../../parseHtml';
import { lookAt } from '../lookAt';

const page = (likes: string): string => `<div itemscope><meta itemprop="identifier" content="tides">
  <meta itemprop="datePublished" content="2026-10-16T05:00:00-08:00">
  <div itemprop="interactionStatistic"><meta itemprop="interactionType" content="https://schema.org/WatchAction"><meta itemprop="userInteractionCount" content="116677"></div>
  <div itemprop="interactionStatistic"><meta itemprop="interactionType" content="https://schema.org/LikeAction"><meta itemprop="userInteractionCount" content="${likes}"></div></div><p></p>`;
const run = (name: string, post: string, likes = '3895') => {
  const root = parseHtml(page(likes)).querySelector('p') as Element;
  return extract(microdata(name), root, lookAt('post', post));
};

describe('microdata', () => {
  it('gives the counts and texts of the post of the address', () => {
    expect(run('LikeAction', 'tides')).toEqual({ exact: '3895' });
    expect(run('WatchAction', 'tides')).toEqual({ exact: '116677' });
    expect(run('datePublished', 'tides')).toBe('2026-10-16T05:00:00-08:00');
  });

  it('gives nothing of another post, of what is not there, and of numbers that are none', () => {
    expect(run('LikeAction', 'boats')).toBeUndefined();
    expect(run('ShareAction', 'tides')).toBeUndefined();
    for (const odd of ['0', '-5', '1.2K', '']) expect(run('LikeAction', 'tides', odd)).toBeUndefined();
  });
});

describe('fresh', () => {
  it('follows its way on the page that the server sent for the post of the address, and on no other', () => {
    const root = parseHtml(`${page('1')}<b>Paid</b>`).body;
    expect(extract(fresh('b'), root, lookAt('post', 'tides'))).toBe('Paid');
    expect(extract(fresh('b'), root, lookAt('post', 'boats'))).toBeUndefined();
  });
});
