import { toView, type View } from '../../components/shared/view';
import type { Scorecard } from '../../lib/model';
import * as accounts from './accounts';
import { cards, NOW, seenDaysAgo } from './cards';

const misses = [{ field: 'likes', why: 'not found' }];

/** The popup's state for a card, as the product chooses it. */
const viewOf = (card: Scorecard, missed: typeof misses = []): View =>
  toView({ supported: true, loaded: true, card, tab: { page: { kind: 'profile' }, misses: missed } }, NOW);

/** Every state of the popup: of each account, and those without figures. */
export const views: Record<string, View> = {
  ...Object.fromEntries(Object.entries(cards).map(([name, card]) => [name, viewOf(card)])),
  stale: viewOf(seenDaysAgo(accounts.mira, 3), misses),
  worst: viewOf(seenDaysAgo(accounts.unusual, 3), misses),
  unsupported: { state: 'unsupported' },
  private: { state: 'private' },
  silent: { state: 'silent' },
  off: { state: 'switched-off', paused: false },
  paused: { state: 'switched-off', paused: true },
  withheld: { state: 'instance', host: 'x.com', software: 'X', withheld: true },
  instance: { state: 'instance', host: 'tide.example', software: 'Mastodon' },
  nothing: { state: 'nothing', handle: 'mira_halvorsen' },
  nobody: { state: 'nothing' },
  changed: { state: 'changed', misses },
  unreadable: { state: 'unreadable', handle: 'tide_room' },
  error: { state: 'error', error: { ok: false, why: 'blocked' } },
};
