import { expect, it } from 'vitest';
import { type TabState, toView } from '../../../components/shared/view';
import { first, mira, NOW } from '../../gallery/cards';

const tab: TabState = { page: { kind: 'profile', handle: 'mira_halvorsen' }, misses: [] };
const misses = [{ field: 'likes', why: 'gone' }];
const unshown = [{ field: 'post.likes', why: 'not shown' }];

it.each([
  ['no site of ours', { supported: false, tab, card: mira }, 'unsupported'],
  [
    'a host that has to be allowed',
    { supported: false, offer: { host: 'tide.example', software: 'Mastodon' } },
    'instance',
  ],
  ['a host that was allowed', { supported: true, offer: { host: 'tide.example', software: 'Mastodon' } }, 'nothing'],
  ['a site that is off', { supported: true, off: 'site' as const, tab, card: mira }, 'switched-off'],
  ['everything off, wherever', { supported: false, off: 'paused' as const }, 'switched-off'],
  ['the library is shut', { supported: true, error: { ok: false as const, why: 'closed' as const } }, 'error'],
  ['private, whatever was kept', { supported: true, tab: { ...tab, private: true }, card: mira }, 'private'],
  ['no script answers yet', { supported: true, loaded: false }, 'nothing'],
  ['no script answers in a page that has loaded', { supported: true, loaded: true }, 'silent'],
  ['nothing kept', { supported: true, tab }, 'nothing'],
  ['kept, and not to be read', { supported: true, tab, isUnreadable: true }, 'unreadable'],
  ['nothing kept and fields missed', { supported: true, tab: { ...tab, misses } }, 'changed'],
  ['nothing kept and fields not shown', { supported: true, tab: { ...tab, misses: unshown } }, 'nothing'],
  ['one post', { supported: true, tab, card: first }, 'first'],
  ['enough', { supported: true, tab, card: mira }, 'account'],
])('%s', (_, known, state) => {
  expect(toView(known, NOW).state).toBe(state);
});

it('is stale after a day, not before', () => {
  const seen = (ms: number) => toView({ supported: true, card: { ...mira, seenAt: NOW - ms } }, NOW);
  expect(seen(864e5)).toMatchObject({ stale: false });
  expect(seen(864e5 + 1)).toMatchObject({ stale: true });
});
