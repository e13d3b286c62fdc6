import type { AccountId, Miss, Page, RawPage } from '../model';

/** What the popup asks a page. */
export interface PageState {
  /** Id of the site as which the page is read. */
  site?: string;
  page: Page;
  account?: AccountId;
  private?: boolean;
  /** The account's header was read: only then may its badge be shown. */
  hasHeader?: boolean;
  misses: Miss[];
}

/** Before anything of a page was read. */
export const INITIAL_STATE: PageState = { page: { kind: 'other' }, misses: [] };

/** The state after a further raw page: what that does not contain stays as it was known. */
export function stateAfter(state: PageState, { page, profile, misses, site }: RawPage): PageState {
  const account = accountOf({ site, page, ...(profile ? { profile } : {}) }) ?? state.account;
  const isPrivate = profile?.private ?? state.private;
  const hasHeader = state.hasHeader || profile?.name !== undefined || profile?.followers !== undefined;
  return {
    site,
    page: page.handle ? page : { ...page, ...(state.page.handle ? state.page : {}) },
    ...(account ? { account } : {}),
    ...(isPrivate ? { private: true } : {}),
    ...(hasHeader ? { hasHeader } : {}),
    misses: misses.length > 0 ? misses : state.misses,
  };
}

/** The account that a profile page is about. */
export function accountOf({ site, page, profile }: Pick<RawPage, 'site' | 'page' | 'profile'>): AccountId | undefined {
  const handle = profile?.handle ?? (page.kind === 'profile' ? page.handle : undefined);
  return handle === undefined ? undefined : `${site}:${handle}`;
}

/** All that leaves the page of a private account is that it is private, so that what was kept of it can go. */
export function privateOnly({ profile, ...rest }: RawPage): RawPage {
  const isPrivate = profile ? { profile: { handle: profile.handle, private: true } } : {};
  return { ...rest, ...isPrivate, posts: [], comments: [], members: [], misses: [] };
}
