import type { AccountId, Miss, Page, RawPage } from '../model';

/** What the popup asks a page. */
export interface PageState {
  page: Page;
  account?: AccountId;
  private?: boolean;
  misses: Miss[];
}

/** The state once a rawPage of the page was read: what it does not say stays as it was known. */
export function stateAfter(state: PageState, rawPage: RawPage): PageState {
  const account = accountOf(rawPage) ?? state.account;
  const isPrivate = rawPage.profile?.private ?? state.private;
  return {
    page: rawPage.page.handle ? rawPage.page : { ...rawPage.page, ...(state.page.handle ? state.page : {}) },
    ...(account ? { account } : {}),
    ...(isPrivate ? { private: true } : {}),
    misses: rawPage.misses.length > 0 ? rawPage.misses : state.misses,
  };
}

/** Whom the page is about, on a profile. */
export function accountOf({ site, page, profile }: RawPage): AccountId | undefined {
  const handle = profile?.handle ?? (page.kind === 'profile' ? page.handle : undefined);
  return handle === undefined ? undefined : `${site}:${handle}`;
}

/** All that leaves the page of a private account is that it is private, so that what was kept of it can go. */
export function privateOnly({ profile, ...rest }: RawPage): RawPage {
  const said = profile ? { profile: { handle: profile.handle, private: true } } : {};
  return { ...rest, ...said, posts: [], comments: [], members: [], misses: [] };
}
