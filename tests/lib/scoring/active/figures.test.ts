import { describe, expect, it } from 'vitest';
import { score } from '../../../../lib/scoring/score';
import { signalText } from '../../../cardTexts';
import { evidence, exact, NOW, posts } from '../build';

describe('responses to views', () => {
  const sentenceOn = (site: string) => {
    const seen = posts([30, 50, 20, 40], { author: 'mira', views: exact(9_000) });
    const card = score(evidence(site, 'mira', { followers: exact(40_000) }, { posts: seen }), NOW);
    return signalText(card, 'V2');
  };

  it('stand bare where rates are per follower', () => {
    expect(sentenceOn('threads')).toContain('A bare figure: there is no norm');
  });

  it('are the raw side of A1 where its norm is per view, and say so', () => {
    expect(sentenceOn('youtube')).toMatch(
      /: Median of 4 posts as they stand\. “Responses” is the same, drawn towards its norm the more the fewer posts were seen\.$/,
    );
  });
});
