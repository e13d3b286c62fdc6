import { describe, expect, it } from 'vitest';
import { ago } from '../../../lib/wording/ago';
import { toBadgeText } from '../../../lib/wording/badgeText';
import { format } from '../../../lib/wording/format';
import { rateSentence, ratioOf } from '../../../lib/wording/rate';
import { first, guru, mira, NOW, ola, quiet, unusual } from '../../gallery/cards';

describe('toGlance', () => {
  it('says of Mira what the sketch says', () => {
    const glance = toBadgeText(mira, NOW, 'en');
    expect(glance).toMatchObject({
      tone: 'answer',
      ratio: '1:633',
      word: 'answer',
      title: 'People answer',
      handle: 'mira_halvorsen',
    });
    expect(glance.lead).toBe('1 response for every 633 followers (283–1,408)');
    expect(glance.reasons).toEqual([
      { label: 'usual for this size', value: '1 for 750–6,700' },
      { label: 'The owner answers', value: '9 of 12 threads' },
      { label: 'People taking part', value: 'at least 140' },
    ]);
    expect(glance.foot).toEqual([
      '14 posts, 12 threads · 2 min ago',
      'Real: not known yet (12 of 30 followers checked)',
    ]);
    expect(glance.spoken).toBe(
      '1:633 answer. 1 response for every 633 followers (283–1,408). 14 posts, 12 threads. Real: not enough seen yet.',
    );
  });

  it('speaks first what the badge shows, then the title that is not in it', () => {
    for (const card of [mira, guru, unusual, ola, first]) {
      const { spoken, ratio, word } = toBadgeText(card, NOW, 'en');
      expect(spoken.startsWith(`${ratio} ${word}. `)).toBe(true);
    }
    expect(toBadgeText(first, NOW, 'en').spoken).toMatch(/^1:134 so far\. Not enough seen yet\. 1 response/);
    const bare = { ...first, glance: { responsesFrom: 0, postsSeen: 0 } };
    expect(toBadgeText(bare, NOW, 'en').spoken).toMatch(/^not enough yet\. No response rate seen yet/);
  });

  it('counts followers under the card, never days or comments in their place', () => {
    const growth = { axis: 'real' as const, sentence: { key: 'real.hint.growth' }, have: 1, need: 8 };
    const foot = (hints: typeof mira.hints) => toBadgeText({ ...mira, hints }, NOW, 'en').foot[1];
    expect(foot([growth])).toBe('Real: not enough yet');
    expect(foot([growth, ...mira.hints])).toBe('Real: not known yet (12 of 30 followers checked)');
  });

  it('puts a strong sign among the reasons', () => {
    const glance = toBadgeText(guru, NOW, 'en');
    expect(glance).toMatchObject({ tone: 'few', ratio: '1:69k', title: 'Large audience, few answers' });
    expect(glance.reasons[1]?.value).toBe('15 of 40 stand out');
  });

  it('lets an unusual follower pattern go before the active word', () => {
    expect(toBadgeText(unusual, NOW, 'en')).toMatchObject({ tone: 'signs', word: 'unusual pattern' });
    expect(toBadgeText(unusual, NOW, 'en').spoken).toContain('Large audience, few answers');
  });

  it('calls a first glance "so far" and gives no range where there is none', () => {
    const glance = toBadgeText(first, NOW, 'en');
    expect(glance).toMatchObject({ tone: 'first', ratio: '1:134', word: 'so far', title: 'Not enough seen yet' });
    expect(glance.lead).toBe('1 response for every 134 followers');
    expect(glance.foot[0]).toBe('1 post so far · now');
  });

  it('gives no figure without evidence', () => {
    const bare = { ...first, glance: { responsesFrom: 0, postsSeen: 0 }, use: { usable: 0, seen: 0, left: {} } };
    const glance = toBadgeText(bare, NOW, 'en');
    expect(glance).not.toHaveProperty('ratio');
    expect(glance).toMatchObject({ word: 'not enough yet', lead: 'No response rate seen yet', reasons: [] });
  });

  it('has a tone of its own for every word', () => {
    const tones = [mira, guru, unusual, quiet, ola, first].map((card) => toBadgeText(card, NOW, 'en').tone);
    expect(tones).toEqual(['answer', 'few', 'signs', 'quiet', 'plain', 'first']);
  });
});

describe('rate', () => {
  it('is turned round where there are more responses than followers', () => {
    const every = { low: 0.25, value: 1 / 3, high: 0.5 };
    expect(format(ratioOf(every), 'en')).toBe('3:1');
    expect(format(rateSentence(every, 'followers', true), 'en')).toBe('3 responses for every follower (2–4)');
  });
});

describe('ago', () => {
  it.each([
    [0, 'now'],
    [-5e5, 'now'],
    [2 * 6e4, '2 min ago'],
    [26 * 36e5, 'yesterday'],
    [400 * 864e5, 'last yr.'],
  ])('%i ms → %s', (ms, words) => {
    expect(ago(NOW - ms, NOW, 'en')).toBe(words);
  });
});
