import type { Extractor } from '../../extract/Extractor';
import { from, silent, stamped, within } from '../../extract/extractors';

/*
 * What visitors who are not signed in get since 2026-07-25, as it was in 2026-10: no test ids, numbers rounded, times in words alone.
 * Labels are translated; attributes, addresses and names of icons are not.
 */

/** An account's page, once its header is there. */
export const SHEET = 'main:not(:has([data-testid])):has(a[href$="/following"])';
/** Some icons are drawn where they stand, others are taken from a sheet. */
const icon = (name: string): string => `:is([data-icon^="icon-${name}"], [href^="#icon-${name}"])`;
/** The name, where a lock stands right behind it. */
export const LOCKED = `:has(> h1 + * ${icon('lock')})`;
/** The words beside an icon. */
export const beside = (name: string, besides = ''): Extractor => within('div', '', icon(name) + besides);

/** A post. Cards of other kinds hold no article; one in an article is a quoted post. */
export const ENTRY = '[data-timeline-entry] article';
/** One of a conversation: what else the page recommends stands outside of it. */
export const ANSWER = '[id^="urt:conv"] article';
/** The answer button leads to the post itself, on small screens by way of the app. */
export const ID = from('[data-engagement-action="reply"] a', /(?:in_reply_to=|\/status\/)(\d+)/);
/** X counts ids from that moment on. */
export const SENT = stamped(ID, 1288834974657);
/** The name of the picture. */
export const WRITER: Extractor = ['img[alt^="@"]', 'alt'];
/** The words of a button are its number, and it has none for zero. Of a post in a list bookmarks are not told: there it is no div. */
export const button = (action: string): Extractor[] => {
  const place = `div[data-engagement-action="${action}"]`;
  return [place, silent(place)];
};
