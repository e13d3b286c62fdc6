import type { View } from '../../components/shared/view';
import { first, guru, mira, NOW, ola, quiet, unusual } from './cards';
import { clips, full, huge, lively, mixed, shy, top, unheard } from './moreCards';

const calm = { misses: [], stale: false };
const misses = [{ field: 'likes', why: 'no number stood in the like button' }];

/** Every state of the popup. */
export const views: Record<string, View> = {
  mira: { state: 'account', card: mira, ...calm },
  guru: { state: 'account', card: guru, ...calm },
  unusual: { state: 'account', card: unusual, ...calm },
  quiet: { state: 'account', card: quiet, ...calm },
  ola: { state: 'account', card: ola, ...calm },
  first: { state: 'first', card: first, ...calm },
  full: { state: 'first', card: full, ...calm },
  stale: { state: 'account', card: { ...mira, seenAt: NOW - 3 * 864e5 }, misses, stale: true },
  clips: { state: 'account', card: clips, ...calm },
  top: { state: 'account', card: top, ...calm },
  shy: { state: 'account', card: shy, ...calm },
  huge: { state: 'account', card: huge, ...calm },
  lively: { state: 'account', card: lively, ...calm },
  mixed: { state: 'account', card: mixed, ...calm },
  unheard: { state: 'account', card: unheard, ...calm },
  worst: { state: 'account', card: { ...unusual, seenAt: NOW - 3 * 864e5 }, misses, stale: true },
  unsupported: { state: 'unsupported' },
  private: { state: 'private' },
  silent: { state: 'silent' },
  withheld: { state: 'instance', host: 'x.com', software: 'X', withheld: true },
  instance: { state: 'instance', host: 'tide.example', software: 'Mastodon' },
  nothing: { state: 'nothing', handle: 'mira_halvorsen' },
  nobody: { state: 'nothing' },
  changed: { state: 'changed', misses },
  error: { state: 'error', why: 'Another window holds an older version of the library open.' },
};
