// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Compare } from '../../../components/compare/Compare';
import { Library } from '../../../components/library/Library';
import { CardRate } from '../../../components/shared/CardRate';
import { DotField } from '../../../components/shared/DotField';
import { headlineOf } from '../../../components/shared/headlineOf';
import type { Scorecard } from '../../../lib/model';
import { compare } from '../../../lib/scoring/compare';
import { score } from '../../../lib/scoring/score';
import { worthOf } from '../../../lib/scoring/worth';
import { evidence, exact, NOW, posts } from '../../lib/scoring/build';
import { words } from '../../words';
import { inEnglish } from '../inEnglish';

afterEach(cleanup);

const cardOf = (handle: string, likes: number): Scorecard =>
  score(evidence('mastodon', handle, { followers: exact(200) }, { posts: posts(Array(14).fill(likes)) }), NOW);
const [silent, lively] = [cardOf('silent', 0), cardOf('lively', 60)];
const textOf = (part: ComponentChildren) => render(inEnglish(part)).container;

it('a rate of which one end is known is said so in the popup', () => {
  const box = textOf(<CardRate card={silent} />);
  expect(box.querySelector('h1')?.textContent).toBe('Under 1 response for every 178 followers');
  expect(box.querySelector('p')?.textContent).toBe('a typical post had none, of 14 posts');
  if (!silent.headline) throw new Error('no headline');
  const field = textOf(<DotField account={silent.account} headline={silent.headline} />);
  expect(field.querySelector('svg')?.getAttribute('aria-label')).toContain('0 responses to a typical post, range 0–56');
  expect(field.querySelector('.ruler b')?.textContent).toBe('under 56');
});

it('of top posts too, that end is what stands there', () => {
  const box = textOf(<CardRate card={{ ...silent, topPosts: true }} />);
  expect(box.querySelector('h1')?.textContent).toBe('Under 1 response for every 178 followers');
  expect(headlineOf({ ...silent, topPosts: true })?.per10k.high).toBe(silent.headline?.per10k.high);
});

it('and in the library and beside another', () => {
  const actions = { how: vi.fn(), compare: vi.fn(), csv: vi.fn(), json: vi.fn(), options: vi.fn() };
  const forgetAll = vi.fn(async () => ({ ok: true as const }));
  const norms = { norms: [], groups: [], need: 30, times: 3, actions: { freeze: vi.fn(), drop: vi.fn() } };
  const library = textOf(
    <Library
      cards={[silent]}
      siteName={(id) => id}
      words={words}
      now={NOW}
      actions={{ ...actions, forgetAll }}
      norms={norms}
    />,
  );
  expect(library.querySelector('td.number')?.textContent).toMatch(/^over 178 followersa typical post had none/);
  cleanup();
  const props = { siteName: (id: string) => id, words, now: NOW, others: [], choose: vi.fn() };
  const beside = (cards: Scorecard[]) =>
    textOf(<Compare {...props} cards={cards} compare={compare} worth={worthOf} weight={3} />);
  const box = beside([lively, silent]);
  expect(box.querySelector('.summary')?.textContent).toMatch(
    /^Per follower, lively’s audience responds at least \d+ times as often as silent’s\./,
  );
  expect(box.textContent).toContain('over 178 followersa typical post had none · 14 posts');
  cleanup();
  expect(beside([silent, { ...silent, account: 'mastodon:other' }]).querySelector('.summary')?.textContent).toBe(
    'Nobody responded to a typical post of one of them: how far apart the two lie cannot be told.',
  );
});

it('posts that hide a count are old enough: nothing of them is "so far"', async () => {
  const { EarlyFiguresState } = await import('../../../components/popup/states/EarlyFiguresState');
  const hidden = posts(Array(6).fill(0), { replies: exact(12) }).map(({ likes: _, ...rest }) => rest);
  const card = score(evidence('instagram', 'ada', { followers: exact(9_000) }, { posts: hidden }), NOW);
  const box = textOf(<EarlyFiguresState card={card} site="Instagram" now={NOW} misses={[]} stale={false} />);
  expect(box.querySelector('.rate p')?.textContent).toBe('from 6 posts');
});
