import { describe, expect, it } from 'vitest';
import { score } from '../../../lib/scoring/score';
import { worth, worthOf } from '../../../lib/scoring/worth';
import { evidence, exact, NOW, posts } from './build';

describe('worth', () => {
  const responses = exact(100);

  it('counts those who respond three times and the unusual ones not at all', () => {
    expect(worth({ followers: exact(5_000), responses, unusual: exact(0.4) })).toEqual(exact(3_000 + 200));
    expect(worth({ followers: exact(5_000), responses, unusual: exact(0.4) }, 5)).toEqual(exact(3_000 + 400));
  });

  it('never counts more who respond than there are', () => {
    expect(worth({ followers: exact(60), responses, unusual: exact(0) })).toEqual(exact(180));
  });

  it('is anything from nothing to all where followers were not looked at', () => {
    const range = worth({ followers: exact(5_000), responses });
    expect([range.low, range.high]).toEqual([0, 5_200]);
  });

  it('needs followers and responses', () => {
    const full = evidence('x', 'ada', { followers: exact(5_000) }, { posts: posts([100, 100, 100]) });
    expect(worthOf(score(full, NOW))?.high).toBe(5_200);
    expect(worthOf(score({ ...full, profile: { handle: 'ada' } }, NOW))).toBeUndefined();
    expect(worthOf(score({ ...full, posts: [] }, NOW))).toBeUndefined();
  });
});
