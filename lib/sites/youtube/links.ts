import { linkMatch } from '../../extract/selectors';

/** The handle in a channel's address. */
export const HANDLE = /^(?:https?:\/\/www\.youtube\.com)?\/@([^/?#]+)/;
/** The video in an address of a page or a picture. */
export const VIDEO = /(?:[?&]v=|\/shorts\/|\/vi\/)([\w-]{11})/;
/** The channel of a video. */
export const AUTHOR = linkMatch('a[href*="/@"]', HANDLE);
