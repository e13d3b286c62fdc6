import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range, Scorecard } from '../../../lib/model';
import { compare } from '../../../lib/scoring/compare';
import { score } from '../../../lib/scoring/score';
import { toBadgeText } from '../../../lib/wording/badgeText';
import { per10kText, type RateFacts, rateArgs, ratioText, usualArgs } from '../../../lib/wording/rate';
import { signalText, whyActive } from '../../cardTexts';
import { words } from '../../words';
import { anyEvidence } from '../scoring/arbitrary';
import { evidence, exact, NOW, posts } from '../scoring/build';
import { lifelike } from '../scoring/lifelike';

const cardOf = (site: string, followers: number, likes: number[], more = {}): Scorecard =>
  score(evidence(site, 'ada', { followers: exact(followers) }, { posts: posts(likes, more) }), NOW);
const none = Array(14).fill(0);
const rateText = (rate: RateFacts) => words.text('rate', rateArgs(rate));

describe('a typical post without a response', () => {
  const card = cardOf('mastodon', 200, none);
  const glance = toBadgeText(card, NOW, words);

  it('is known from one side: no firm rate is made of half a response', () => {
    expect(glance.summary).toBe('Under 1 response for every 178 followers');
    expect(glance.ratio).toBe('<1:178');
    expect(glance.ariaLabel).toContain('Under 1 response for every 178 followers. 14 posts.');
    expect(card.headline).toMatchObject({ fewer: true, responses: exact(0), per10k: { low: 0, value: 0 } });
    expect(card.headline?.every).toEqual(exact(card.headline?.every.low ?? 0));
    expect(per10kText(card.headline ?? { per10k: exact(1) }, words)).toBe('under 56');
  });

  it('says the same as a signal, and leaves the arithmetic as it was', () => {
    expect(signalText(card, 'A1')).toMatch(/^under 0\.56 per 100 followers: Range 0–0\.56 \(95%\)/);
    expect(card.steps.find(({ id }) => id === 'responses')?.value).toBe(0);
    expect(card.steps.find(({ id }) => id === 'rate')?.value).toBeCloseTo(0.5 / 200, 9);
  });

  it('with a norm too: the word is the formula’s, and its reason says what is known', () => {
    const large = cardOf('instagram', 50_000, none);
    expect(large.active.word).toBe('large-few');
    expect(whyActive(large)).toMatch(/^Under 1 response for every [\d,]+ followers: /);
    const small = cardOf('x', 3_000, none);
    expect(whyActive(small)).toMatch(/^Under 1 response for every [\d,]+ followers; usual is 1 for /);
  });

  it('of a video is per view; where that end lies below one it is turned round', () => {
    const films = cardOf('youtube', 9_000, none, { views: exact(900) });
    expect(toBadgeText(films, NOW, words).summary).toMatch(/^Under 1 response for every \d+ views$/);
    expect(ratioText({ every: exact(0.4), base: 'views', fewer: true }, words)).toBe('<2.5:1');
    expect(rateText({ every: exact(0.4), base: 'views', fewer: true })).toBe('Under 2.5 responses for every view');
    expect(rateText({ every: exact(0.98), base: 'followers', fewer: true })).toBe(
      'Under 1 response for every 1 follower',
    );
  });

  it('one response on the typical post is a rate with both ends', () => {
    const one = cardOf('mastodon', 200, Array(14).fill(1));
    expect(one.headline?.fewer).toBeUndefined();
    expect(toBadgeText(one, NOW, words).summary).toMatch(/^1 response for every \d+ followers \(\d+–\d+\)$/);
  });
});

describe('beside another audience', () => {
  const lively = cardOf('x', 18_432, Array(14).fill(30));

  it('is at least so many times less responsive, or not told', () => {
    const outcome = compare(lively, { ...cardOf('x', 18_432, none), account: 'x:quiet' });
    if (outcome.outcome !== 'times') throw new Error(outcome.because);
    expect(outcome).toMatchObject({ more: lively.account, less: 'x:quiet', apart: true, least: true });
    const { per10k } = lively.headline ?? { per10k: exact(1) };
    expect(outcome.times.value).toBeLessThan(per10k.value / 0.3);
    expect(compare(cardOf('x', 900, none), cardOf('x', 500, none))).toEqual({ outcome: 'nothing', because: 'zero' });
    expect(compare(cardOf('x', 900, none), cardOf('x', 3_000, Array(14).fill(1)))).toEqual({
      outcome: 'nothing',
      because: 'zero',
    });
  });
});

describe('a reason says the rate as the headline does', () => {
  it('with more responses than followers', () => {
    const card = cardOf('instagram', 1_000, Array(12).fill(5_000));
    expect(toBadgeText(card, NOW, words).summary).toMatch(/^3\.9 responses for every follower/);
    expect(whyActive(card)).toMatch(/^3\.9 responses for every follower; usual is 1 for \d+/);
  });

  it('whatever the account', () => {
    fc.assert(
      fc.property(fc.oneof(anyEvidence, lifelike), (given) => {
        const card = score(given, NOW);
        const isOfRate = /^(answer|between|quiet|large)/.test(card.active.because.id);
        if (!card.headline || card.topPosts || !isOfRate) return;
        expect(whyActive(card).startsWith(rateText(card.headline))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('and what is usual, which is turned round by itself', () => {
    const usual: Range = { low: 0.1, value: 0.3, high: 0.9 };
    const args = { ...rateArgs({ every: exact(0.25), base: 'views' }), ...usualArgs(usual) };
    expect(words.text('because-quiet', args)).toBe('4 responses for every view; usual is 1.1–10 for 1.');
  });
});
