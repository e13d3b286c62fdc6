import type { Miss, Page, Scorecard, StorageError } from '../../lib/model';
import { isChange } from '../../lib/wording/misses';
import type { InstanceOffer } from '../popup/Instance';

/** State of the tab in front, from the script in its page. */
export interface TabState {
  account?: string;
  page: Page;
  private?: boolean;
  misses: Miss[];
}

/** What the popup shows. */
export type View =
  | { state: 'unsupported' }
  | ({ state: 'instance' } & InstanceOffer)
  | { state: 'error'; error: StorageError }
  | { state: 'unreadable'; handle: string }
  | { state: 'private' }
  | { state: 'silent' }
  | { state: 'switched-off'; paused: boolean }
  | { state: 'nothing'; handle?: string; misses?: Miss[] }
  | { state: 'changed'; misses: Miss[] }
  | { state: 'first' | 'account'; card: Scorecard; misses: Miss[]; stale: boolean };

/** What is known when the popup looks. */
export interface Known {
  /** The tab's address is one of a site that can be read. */
  supported: boolean;
  /** Missing: no script answers in the tab. */
  tab?: TabState;
  /** The tab has loaded: a script that does not answer now never will. */
  loaded?: boolean;
  card?: Scorecard;
  /** By the settings nothing is read here: on this site, or (paused) on any. */
  off?: 'site' | 'paused';
  /** Missing: the tab's host has nothing that could be allowed. */
  offer?: InstanceOffer;
  /** The library does not open. */
  error?: StorageError;
  /** A scorecard is kept, and cannot be read. */
  isUnreadable?: boolean;
}

const DAY = 864e5;

/** Chooses the state. @param now ms since 1970 */
export function toView({ supported, off, tab, loaded, card, isUnreadable, offer, error }: Known, now: number): View {
  if (off) return { state: 'switched-off', paused: off === 'paused' };
  if (!supported) return offer ? { state: 'instance', ...offer } : { state: 'unsupported' };
  if (error) return { state: 'error', error };
  if (!tab && loaded) return { state: 'silent' };
  if (tab?.private) return { state: 'private' };
  const misses = tab?.misses ?? [];
  if (card) return { state: card.headline ? 'account' : 'first', card, misses, stale: now - card.seenAt > DAY };
  if (misses.some(isChange)) return { state: 'changed', misses };
  const handle = tab?.page.handle;
  if (isUnreadable) return { state: 'unreadable', handle: handle ?? '' };
  return { state: 'nothing', ...(handle !== undefined && { handle }), ...(misses.length > 0 && { misses }) };
}
