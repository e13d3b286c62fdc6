import { linkMatch } from '../../extract/selectors';

/** The address of an account. */
export const ACCOUNT = /^\/profile\/([^/]+)$/;
/** An account that is linked to. */
export const PERSON = linkMatch('a[href*="/profile/"]', ACCOUNT);
/** A post's time, which is its permalink. */
export const STAMP = 'a[href*="/post/"][data-tooltip]';
