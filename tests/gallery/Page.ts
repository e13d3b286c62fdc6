import type { ComponentChild } from 'preact';
import { siteInfoOf } from '../../lib/sites/siteInfos';
import type { Words } from '../../lib/wording/createWords';
import { cards } from './cards';

/** Draws one page of the gallery as the query asks for it. */
export type Page = (query: URLSearchParams, words: Words) => ComponentChild;

export const nothing = () => {};
export const siteName = (id: string): string => siteInfoOf(id)?.name ?? id;

/** ?refuse: nothing can be deleted. */
export const deleting = (query: URLSearchParams) => async () =>
  query.has('refuse') ? { ok: false as const, why: 'blocked' as const } : { ok: true as const };

/** Cards by their names. */
export const named = (names: readonly string[]) =>
  Object.entries(cards).flatMap(([name, card]) => (names.includes(name) ? [card] : []));
