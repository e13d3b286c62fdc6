import { describe, expect, it } from 'vitest';
import type { Evidence, Scorecard, SignalId } from '../../../lib/model';
import { freezeNorm } from '../../../lib/scoring/freezeNorm';
import { pickNorm } from '../../../lib/scoring/norm';
import { score } from '../../../lib/scoring/score';
import { publishedNorms } from '../../../lib/scoring/sites';
import { toBadgeText } from '../../../lib/wording/badgeText';
import { factsOf } from '../../../lib/wording/reasons';
import { findSignal } from '../../../lib/wording/signals/findSignal';
import { sourceText } from '../../../lib/wording/signals/signalTexts';
import { signalText, whyActive } from '../../cardTexts';
import { words } from '../../words';
import { comment, evidence, exact, features, followersWith, NOW, post, posts } from '../scoring/build';

/** Where the figure of a card's signal comes from. */
const sourceOf = (card: Scorecard, id: SignalId) => {
  const signal = findSignal(card, id);
  return signal && sourceText(signal, words);
};
const account = (site: string, followers: number, more: Partial<Evidence>) =>
  score(evidence(site, 'ada', { followers: exact(followers) }, more), NOW);

describe('top posts', () => {
  const top = posts([900, 800, 700, 950], { top: true, replies: exact(20) });
  const card = account('instagram', 20_000, { posts: top });

  it('are compared with nothing, their replies per like included', () => {
    const dialogue = card.signals.find(({ id }) => id === 'A2');
    expect(dialogue).toMatchObject({ axis: 'shown', n: 4 });
    expect(dialogue?.score).toBeUndefined();
    expect(dialogue?.usual).toBeUndefined();
  });

  it('are called so where they are counted, and nobody claims that there is no norm', () => {
    expect(toBadgeText(card, NOW, words).footer[0]).toMatch(/^4 top posts ·/);
    expect(signalText(card, 'A1')).not.toContain('there is no norm');
    expect(words.text('how-norm.none')).not.toMatch(/^There is no norm/);
  });
});

describe('the word’s reason is not against the word', () => {
  /** Few responses per view, many comments for the likes, an owner who answers. */
  const lively = posts(Array(12).fill(6), { replies: exact(3), views: exact(6_000) });
  const comments = lively.flatMap(({ id }) => [
    ...Array.from({ length: 5 }, (_, i) => comment(id, `h${i}`, i, { features: features(`${id} ${i}`) })),
    comment(id, '', 60),
  ]);
  const card = account('tiktok', 60_000, { posts: lively, comments });

  it('people answer, although the rate alone is low: that is said', () => {
    expect(card.active.word).toBe('answer');
    expect(card.headline?.every.value).toBeGreaterThan(card.headline?.usual?.high ?? 0);
    expect(whyActive(card)).toMatch(
      /^1 response for every [\d,]+ views, fewer than usual \(1 for [\d.]+–[\d.]+\): the other signs lift the whole\.$/,
    );
  });
});

describe('an account of another size', () => {
  it('is named only within the sizes that the norm is known for', () => {
    const card = account('instagram', 3_000, { posts: posts(Array(12).fill(0)) });
    expect(card.active.word).toBe('large-few');
    expect(whyActive(card)).toMatch(
      /^Under 1 response for every [\d,]+ followers: fewer in all than are usual for an account of 1,000 followers, the smallest the norm is known for\.$/,
    );
    expect(signalText(card, 'H')).toContain('The norm is not known for accounts of all these sizes.');
  });

  it('as it is where the norm reaches so far', () => {
    const card = account('instagram', 2_000_000, { posts: posts(Array(12).fill(60)) });
    expect(card.active.word).toBe('large-few');
    expect(whyActive(card)).toMatch(/: as many in all as are usual for an account at least [\d,]+ times smaller\.$/);
    const lively = account('instagram', 100_000, { posts: posts(Array(12).fill(900)) });
    expect(signalText(lively, 'H')).not.toContain('not known');
  });
});

describe('the account that responses fit', () => {
  it('is so many times smaller or larger, in one row', () => {
    expect(signalText(account('instagram', 2_000_000, { posts: posts(Array(12).fill(2_500)) }), 'H')).toMatch(
      /^[\d.]+–\d+ times smaller: Responses are those usual for an account \d+ times smaller, range [\d.]+–\d+\./,
    );
  });

  it('is "more than" a thousand times so: beyond that no figure says anything', () => {
    const large = account('instagram', 10_000, { posts: posts(Array(12).fill(9_000_000)) });
    expect(signalText(large, 'H')).toMatch(
      /^more than 1,000 times larger: Responses are those usual for an account more than 1,000 times larger\. The norm is not known/,
    );
    const small = account('instagram', 2_000_000, { posts: posts(Array(12).fill(20)) });
    expect(signalText(small, 'H')).toMatch(/^more than [\d,]+ times smaller: .*more than [\d,]+ times smaller\./);
    const silent = account('instagram', 50_000, { posts: posts(Array(12).fill(0)) });
    expect(signalText(silent, 'H')).toMatch(/^more than [\d,]+ times smaller: /);
    const few = account('x', 1_200, { posts: posts(Array(4).fill(0)) });
    expect(signalText(few, 'H')).toMatch(
      /^at most [\d.]+ times its size: Responses are at most those usual for an account /,
    );
  });
});

describe('what a figure is of', () => {
  it('responses are per 100 followers, or per 100 views', () => {
    const card = account('x', 18_432, { posts: posts([4, 9, 15, 18, 22, 27, 29, 31, 35, 38, 44, 60, 95, 210]) });
    expect(signalText(card, 'A1')).toMatch(/^0\.16 per 100 followers: Range 0\.071–0\.35 \(95%\)\. Compared with /);
    const film = account('youtube', 9_000, { posts: posts([30, 50, 40], { views: exact(1_000) }) });
    expect(signalText(film, 'A1')).toMatch(/^\d\.\d per 100 views: /);
  });

  it('shares are among likes, comments and shares, whatever the norm counts', () => {
    const card = account('instagram', 9_000, { posts: posts([60, 60, 60], { shares: exact(30) }) });
    expect(signalText(card, 'A6')).toContain('Of all likes, comments and shares over 3 posts, 26%–42% are shares.');
  });

  it('a count of people seen has no source but the counting, and a bound that adds nobody tells of nobody more', () => {
    const talk = (threads: number) =>
      Array.from({ length: threads }, (_, t) =>
        Array.from({ length: 12 }, (__, i) => comment(`p${t}`, `h${i < 4 ? i : `${t} ${i}`}`, i)),
      ).flat();
    const seen = account('x', 9_000, { comments: talk(1) });
    expect(sourceOf(seen, 'A5-seen')).toBe('counted on the pages you saw');
    const two = account('x', 9_000, { comments: talk(2) });
    expect(signalText(two, 'A5')).toBe(
      'at least 20: 20 different people commented in 2 threads. How many more there are cannot be told yet.',
    );
  });

  it('responses of which likes are not counted say so', () => {
    const hidden = posts([0, 0, 0, 0], { replies: exact(12) }).map(({ likes: _, ...rest }) => rest);
    const card = account('instagram', 12_000, { posts: hidden });
    expect(toBadgeText(card, NOW, words).summary).toBe(
      '1 response for every 1,000 followers, comments, shares alone counted',
    );
    const [first] = factsOf(card.early, card.site, words);
    expect(first).toEqual({ label: 'counted', value: 'comments, shares alone' });
    const open = account('instagram', 12_000, {
      posts: posts([9]).map((one) => ({ ...one, publishedAt: '2026-11-22' })),
    });
    expect(toBadgeText(open, NOW, words).summary).not.toContain('alone');
  });

  it('also where the figures stand alone: kinds that were seen on too few posts are not counted', () => {
    const some = posts(Array(8).fill(0), { replies: exact(6), shares: exact(2) }).map(({ likes: _, ...rest }) => rest);
    const card = account('mastodon', 3_000, { posts: some });
    expect(toBadgeText(card, NOW, words).summary).toMatch(
      /^1 response for every \d+ followers \(.*\), replies, boosts and quotes alone counted$/,
    );
    expect(signalText(card, 'A1')).toContain('Counted: replies, boosts and quotes.');
  });

  it('a share that one post decides is not clear', () => {
    const viral = [...posts(Array(12).fill(30)), post('far', 9, 60_000, { replies: exact(4_000), shares: exact(900) })];
    const card = account('x', 18_000, { posts: viral });
    expect(signalText(card, 'A2')).toMatch(/^not clear: .*one post or two decide it/);
    expect(signalText(card, 'A6')).toMatch(/^not clear: .*one post or two decide it/);
    const even = account('x', 18_000, { posts: posts(Array(12).fill(30), { replies: exact(3), shares: exact(2) }) });
    expect(signalText(even, 'A2')).toMatch(/^10 per 100 likes/);
  });

  it('questions that the owner wrote after are not all "answered"', () => {
    const asked = Array.from({ length: 12 }, (_, i) =>
      comment('p', `h${i}`, i, { features: features(`q${i}`, { isQuestion: true }) }),
    );
    const card = account('x', 9_000, { comments: [...asked, comment('p', '', 90)] });
    expect(signalText(card, 'A3')).toContain(
      '12 of 12 questions were answered, or followed by a comment of the owner’s.',
    );
  });

  it('accounts behind a norm are counted once, however many years a publisher reports', () => {
    const n = (site: string) => pickNorm(publishedNorms, site, 50_000, 'a')?.n;
    expect(n('facebook')).toBe(2_100);
    expect(n('x')).toBe(2_180);
    expect(n('instagram')).toBe(50_000);
  });
});

it('rows that all stand out are not "100%" of those followers', () => {
  const members = Array.from({ length: 60 }, (_, place) => ({
    who: `m${place}`,
    seenAt: NOW,
    place,
    shape: 'a6',
    followers: exact(2),
    following: exact(3_000),
  }));
  const card = account('x', 9_000, { members });
  expect(signalText(card, 'R1')).toContain('allowing for both, nearly all could be of the kind it is meant to find.');
});

it.each(['x', 'instagram'])(
  'followers on %s who meet the rule are counted, and what it misses or mistakes is not said of them',
  (site) => {
    const members = followersWith(25).map((member, i) => ({ ...member, posts: exact(i < 25 ? 0 : 90) }));
    const said = signalText(account(site, 9_000, { members }), 'R1');
    expect(said).toMatch(/: 25 of 60 followers whose own figures were seen follow about /);
    expect(said).toContain(
      'The rule misses some and flags some wrongly: allowing for both, the share of the kind it is meant to find could be 31%–100%.',
    );
    expect(said).not.toContain('show the pattern');
  },
);

it('a norm of one’s own is named within a sentence, and its day once', () => {
  const cards = Array.from({ length: 31 }, (_, i) =>
    score(evidence('bluesky', `u${i}`, { followers: exact(3_000) }, { posts: posts(Array(6).fill(9 + i)) }), NOW),
  );
  const own = freezeNorm(cards, 'bluesky', { min: 1_000, max: 10_000 }, '2026-11-22');
  const given = evidence('bluesky', 'ada', { followers: exact(3_000) }, { posts: posts(Array(6).fill(9)) });
  const card = score(given, NOW, own ? [own] : []);
  expect(signalText(card, 'A1')).toContain(
    'Compared with your own library of Nov 22, 2026: a weak norm, right within a factor of 3,',
  );
  expect(sourceOf(card, 'A1')).toBe('Your own library of Nov 22, 2026');
});

it('a headline that is drawn towards its norm says so, one without does not', () => {
  const drawn = 'and drawn towards what is usual: the fewer posts, the more.';
  expect(signalText(account('x', 18_432, { posts: posts([4, 9, 15]) }), 'A1')).toContain(drawn);
  expect(signalText(account('instagram', 9_000, { posts: posts([60, 90, 150]) }), 'A1')).toContain(drawn);
  expect(signalText(account('bluesky', 9_000, { posts: posts([60, 90, 150]) }), 'A1')).not.toContain('drawn');
  expect(signalText(account('bluesky', 9_000, { posts: posts([60, 90, 150]) }), 'A1')).toMatch(/Range \S+ \(95%\)\./);
});

it('asks for nothing that would change nothing', () => {
  const card = account('bluesky', 3_100, { posts: posts(Array(14).fill(12)) });
  expect(card.hints.map(({ id }) => id)).not.toContain('threads');
  expect(card.hints.map(({ id }) => id)).not.toContain('order');
});

it('old posts are no reason without what is missing', () => {
  const given = posts([5, 6, 7, 8]).map((one) => ({ ...one, publishedAt: '2025' }));
  expect(whyActive(account('x', 9_000, { posts: given }))).toBe(
    'Of 4 posts seen, 4 are older than 180 days; 3 newer ones are needed.',
  );
});
