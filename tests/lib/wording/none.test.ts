import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range, Scorecard } from '../../../lib/model';
import { compare } from '../../../lib/scoring/compare';
import { score } from '../../../lib/scoring/score';
import { toBadgeText } from '../../../lib/wording/badgeText';
import { format } from '../../../lib/wording/format';
import { per10kSentence, rateSentence, ratioOf } from '../../../lib/wording/rate';
import { anyEvidence } from '../scoring/arbitrary';
import { evidence, exact, NOW, posts } from '../scoring/build';
import { lifelike } from '../scoring/lifelike';

const cardOf = (site: string, followers: number, likes: number[], more = {}): Scorecard =>
  score(evidence(site, 'ada', { followers: exact(followers) }, { posts: posts(likes, more) }), NOW);
const told = (card: Scorecard, id: string) => {
  const signal = card.signals.find((one) => one.id === id);
  return signal && `${format(signal.label, 'en')} | ${format(signal.figure, 'en')}: ${format(signal.sentence, 'en')}`;
};
const none = Array(14).fill(0);

describe('a typical post without a response', () => {
  const card = cardOf('mastodon', 200, none);
  const glance = toBadgeText(card, NOW, 'en');

  it('is known from one side: no firm rate is made of half a response', () => {
    expect(glance.lead).toBe('Under 1 response for every 178 followers');
    expect(glance.ratio).toBe('<1:178');
    expect(glance.spoken).toContain('Under 1 response for every 178 followers. 14 posts.');
    expect(card.headline).toMatchObject({ fewer: true, responses: exact(0), per10k: { low: 0, value: 0 } });
    expect(card.headline?.every).toEqual(exact(card.headline?.every.low ?? 0));
    expect(format(per10kSentence(card.headline ?? { per10k: exact(1) }), 'en')).toBe('under 56');
  });

  it('says the same as a signal, and leaves the arithmetic as it was', () => {
    expect(told(card, 'A1')).toMatch(/^Responses \| under 0\.56 per 100 followers: Range 0–0\.56 \(95%\)/);
    expect(card.steps.find(({ label }) => label === 'step.responses')?.value).toBe(0);
    expect(card.steps.find(({ label }) => label === 'step.rate')?.value).toBeCloseTo(0.5 / 200, 9);
  });

  it('with a norm too: the word is the formula’s, and its reason says what is known', () => {
    const large = cardOf('instagram', 50_000, none);
    expect(large.active.word).toBe('large-few');
    expect(format(large.active.because, 'en')).toMatch(/^Under 1 response for every [\d,]+ followers: /);
    const small = cardOf('x', 3_000, none);
    expect(format(small.active.because, 'en')).toMatch(/^Under 1 response for every [\d,]+ followers; usual is 1 for /);
  });

  it('of a video is per view; where that end lies below one it is turned round', () => {
    const films = cardOf('youtube', 9_000, none, { views: exact(900) });
    expect(toBadgeText(films, NOW, 'en').lead).toMatch(/^Under 1 response for every \d+ views$/);
    expect(format(ratioOf(exact(0.4), true), 'en')).toBe('<2.5:1');
    expect(format(rateSentence(exact(0.4), 'views', true, true), 'en')).toBe('Under 2.5 responses for every view');
    expect(format(rateSentence(exact(0.98), 'followers', true, true), 'en')).toBe(
      'Under 1 response for every 1 follower',
    );
  });

  it('one response on the typical post is a rate with both ends', () => {
    const one = cardOf('mastodon', 200, Array(14).fill(1));
    expect(one.headline?.fewer).toBeUndefined();
    expect(toBadgeText(one, NOW, 'en').lead).toMatch(/^1 response for every \d+ followers \(\d+–\d+\)$/);
  });
});

describe('beside another audience', () => {
  const lively = cardOf('x', 18_432, Array(14).fill(30));

  it('is at least so many times less responsive, or not told', () => {
    const said = compare(lively, { ...cardOf('x', 18_432, none), account: 'x:quiet' });
    if (said.says !== 'times') throw new Error(said.because);
    expect(said).toMatchObject({ more: lively.account, less: 'x:quiet', apart: true, least: true });
    const { per10k } = lively.headline ?? { per10k: exact(1) };
    expect(said.times.value).toBeLessThan(per10k.value / 0.3);
    expect(compare(cardOf('x', 900, none), cardOf('x', 500, none))).toEqual({ says: 'nothing', because: 'zero' });
    expect(compare(cardOf('x', 900, none), cardOf('x', 3_000, Array(14).fill(1)))).toEqual({
      says: 'nothing',
      because: 'zero',
    });
  });
});

describe('a reason says the rate as the headline does', () => {
  it('with more responses than followers', () => {
    const card = cardOf('instagram', 1_000, Array(12).fill(5_000));
    expect(toBadgeText(card, NOW, 'en').lead).toMatch(/^3\.9 responses for every follower/);
    expect(format(card.active.because, 'en')).toMatch(/^3\.9 responses for every follower; usual is 1 for \d+/);
  });

  it('whatever the account', () => {
    fc.assert(
      fc.property(fc.oneof(anyEvidence, lifelike), (given) => {
        const card = score(given, NOW);
        const why = format(card.active.because, 'en');
        if (
          !card.headline ||
          card.topPosts ||
          !/^active\.because\.(answer|between|quiet|large)/.test(card.active.because.key)
        )
          return;
        const { every, base, fewer } = card.headline;
        expect(why.startsWith(format(rateSentence(every, base, false, fewer), 'en'))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('and what is usual, which is turned round by itself', () => {
    const usual: Range = { low: 0.1, value: 0.3, high: 0.9 };
    const rate = [{ key: 'rate', values: { every: exact(0.25), base: 'views' } }];
    const values = { rate, usual: [{ key: 'usual', values: { every: usual } }] };
    expect(format({ key: 'active.because.quiet', values }, 'en')).toBe(
      '4 responses for every view; usual is 1.1–10 for 1.',
    );
  });
});
