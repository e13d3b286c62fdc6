import { describe, expect, it } from 'vitest';
import type { Scorecard } from '../../../lib/model';
import { toBadgeText } from '../../../lib/wording/badgeText';
import { rateArgs, ratioText } from '../../../lib/wording/rate';
import * as accounts from '../../gallery/accounts';
import { cardOf, first, guru, mira, NOW, ola, quiet, seenDaysAgo, unusual } from '../../gallery/cards';
import { words } from '../../words';
import { evidence } from '../scoring/build';

const badge = (card: Scorecard) => toBadgeText(card, NOW, words);
/** Nothing was seen of its posts. */
const nothing = cardOf(evidence('x', 'nina_newly', {}));

describe('the badge', () => {
  it('has of Mira what the sketch has', () => {
    expect(badge(mira)).toMatchObject({
      tone: 'answer',
      ratio: '1:633',
      word: 'answer',
      title: 'People answer',
      handle: 'mira_halvorsen',
      how: 'How this is worked out',
    });
    expect(badge(mira).summary).toBe('1 response for every 633 followers (283–1,417)');
    expect(badge(mira).reasons).toEqual([
      { label: 'usual for this size', value: '1 for 750–6,700' },
      { label: 'The owner answers', value: '9 of 12 threads' },
      { label: 'People who take part', value: 'at least 164' },
    ]);
    expect(badge(mira).footer).toEqual([
      '14 posts, 12 threads · 2 min ago',
      'Real: not known yet (12 of 30 followers checked)',
    ]);
    expect(badge(mira).ariaLabel).toBe(
      '1:633 answer. 1 response for every 633 followers (283–1,417). 14 posts, 12 threads. Real: not enough seen yet.',
    );
  });

  it('is read aloud as it is shown, then by the title that is not in it', () => {
    for (const card of [mira, guru, unusual, ola, first]) {
      const { ariaLabel, ratio, word } = badge(card);
      expect(ariaLabel.startsWith(`${ratio} ${word}. `)).toBe(true);
    }
    expect(badge(first).ariaLabel).toMatch(/^1:134 so far\. Not enough seen yet\. 1 response/);
    expect(badge(nothing).ariaLabel).toMatch(/^not enough yet\. No response rate seen yet/);
  });

  it('counts followers under the card, never days or comments in their place', () => {
    const growth = { axis: 'real', id: 'other-days', have: 1, need: 8 } as const;
    const footer = (hints: typeof mira.hints) => badge({ ...mira, hints }).footer[1];
    expect(footer([growth])).toBe('Real: not enough yet');
    expect(footer([growth, ...mira.hints])).toBe('Real: not known yet (12 of 30 followers checked)');
  });

  it('has a strong sign among the reasons', () => {
    expect(badge(guru)).toMatchObject({ tone: 'few', ratio: '1:62k', title: 'Large audience, few answers' });
    expect(badge(guru).reasons[1]?.value).toBe('15 of 40 stand out');
  });

  it('shows an unusual follower pattern before the active word', () => {
    expect(badge(unusual)).toMatchObject({ tone: 'signs', word: 'unusual pattern' });
    expect(badge(unusual).ariaLabel).toContain('Large audience, few answers');
  });

  it('calls a first look "so far" and gives no range where there is none', () => {
    expect(badge(first)).toMatchObject({
      tone: 'first',
      ratio: '1:134',
      word: 'so far',
      title: 'Not enough seen yet',
      summary: '1 response for every 134 followers',
    });
    expect(badge(first).footer[0]).toBe('1 post so far · now');
  });

  it('gives no figure without evidence', () => {
    expect(badge(nothing)).not.toHaveProperty('ratio');
    expect(badge(nothing)).toMatchObject({
      word: 'not enough yet',
      summary: 'No response rate seen yet',
      reasons: [],
    });
  });

  it('has a tone of its own for every word', () => {
    const tones = [mira, guru, unusual, quiet, ola, first].map((card) => badge(card).tone);
    expect(tones).toEqual(['answer', 'few', 'signs', 'quiet', 'plain', 'first']);
  });

  it('tells how long ago it was seen', () => {
    const ago = (days: number) => badge(seenDaysAgo(accounts.ola, days)).footer[0];
    expect([ago(0), ago(1), ago(400)]).toEqual([
      '4 posts · 2 min ago',
      '4 posts · yesterday',
      expect.stringMatching(/ · last yr\.$/),
    ]);
  });
});

it('a rate is turned round where there are more responses than followers', () => {
  const rate = { every: { low: 0.25, value: 1 / 3, high: 0.5 }, base: 'followers' } as const;
  expect(ratioText(rate, words)).toBe('3:1');
  expect(words.text('rate-with-range', rateArgs(rate))).toBe('3 responses for every follower (2–4)');
});
