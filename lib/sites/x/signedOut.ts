import { zeroWhenEmpty } from '../../extract/counts';
import type { Extractor, ExtractorFunction } from '../../extract/Extractor';
import { timeOfId } from '../../extract/ids';
import { inDescendant, linkMatch } from '../../extract/selectors';

/*
 * What visitors who are not signed in get since 2026-07-25, as it was in 2026-10: no test ids, numbers rounded, times
 * in words alone. Labels are translated; attributes, addresses and names of icons are not.
 */

/** An account's page, once its header is there. */
export const SIGNED_OUT_PAGE = 'main:not(:has([data-testid])):has(a[href$="/following"])';
/** Some icons are drawn in place, others are taken from one file of all. */
const icon = (name: string): string => `:is([data-icon^="icon-${name}"], [href^="#icon-${name}"])`;
/** The name, where a lock follows it. */
export const LOCKED = `:has(> h1 + * ${icon('lock')})`;
/** The words beside an icon. */
export const besideIcon = (name: string, where = ''): ExtractorFunction => inDescendant('div', '', icon(name) + where);

/** A post. Cards of other kinds hold no article; one in an article is a quoted post. */
export const ENTRY = '[data-timeline-entry] article';
/** One of a conversation: what else the page recommends is outside of it. */
export const ANSWER = '[id^="urt:conv"] article';
/** The answer button leads to the post itself, on small screens by way of the app. */
export const ID = linkMatch('[data-engagement-action="reply"] a', /(?:in_reply_to=|\/status\/)(\d+)/);
/** X counts ids from that moment on. */
export const SENT = timeOfId(ID, 1288834974657);
/** The name of the picture. */
export const WRITER: Extractor = ['img[alt^="@"]', 'alt'];
/**
 * The words of a button are its number; zero has none. For a post in a list bookmarks are not printed: there it is no
 * div.
 */
export const onButton = (action: string): Extractor[] => {
  const button = `div[data-engagement-action="${action}"]`;
  return [button, zeroWhenEmpty(button)];
};
