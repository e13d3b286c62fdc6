import type { ExtractorFunction, PageContext } from '../../extract/Extractor';
import { inDescendant, linkMatch } from '../../extract/selectors';
import { textOf } from '../../extract/text';

const HOST = /^(?:https:\/\/w\w+\.facebook\.com)?/;
const BEFORE_NAME = /\/(?:profile\.php\?id=|people\/[^/]+\/|groups\/[^/]+\/user\/|(?!groups\/|profile\.php|people\/))/;
/** The account of a link: a name, a number, or a group's member. */
export const ACCOUNT = new RegExp(`${HOST.source}${BEFORE_NAME.source}([^/?#&]+)`);
const IN_PATH = /\/(?:posts|videos)\/(?:[^/?#]+\/)?|\/(?:permalink|reel)\//;
const IN_QUERY = /[?&](?:story_fbid|fbid|v|multi_permalinks)=/;
/** The post of a link, in its path or in its query. */
export const POST = new RegExp(`(?:${IN_PATH.source}|${IN_QUERY.source})(pfbid\\w+|\\d+)`);

/** The name over a post. */
export const AUTHOR_NAME = '[data-ad-rendering-role="profile_name"]';
/** The two lines over a post: who (or which group), then member, time and audience. */
export const HEAD = `div:has(> div > span > ${AUTHOR_NAME})`;
/** The time over a post, a permalink. A link in the name may go to what is shared. */
export const STAMP = `a:not(${AUTHOR_NAME} a, [href*="/user/"])`;
/** The post's id. */
export const ID = inDescendant(HEAD, linkMatch(STAMP, POST), AUTHOR_NAME);
/** Who is named over the post: its author, or the group. */
export const AUTHOR = inDescendant(HEAD, linkMatch(`${AUTHOR_NAME} a`, ACCOUNT), AUTHOR_NAME);

/** Links to one of these parts of the account's own page: "/ada/followers", "profile.php?id=42&sk=followers". */
function linksTo(parts: readonly string[], root: Element, { url, page }: PageContext): Element[] {
  return [...root.querySelectorAll('a[href]')].filter((link) => {
    const address = URL.parse(link.getAttribute('href') ?? '', url);
    if (!address || address.host !== url.host) return false;
    const words = [...address.pathname.split('/'), ...address.searchParams.values()];
    return words.some((word) => word.toLowerCase() === page.handle) && words.some((word) => parts.includes(word));
  });
}

/** The words of the first link to a part of the account's own page that holds a number; a tab's does not count. */
export const linkedCount =
  (part: string): ExtractorFunction =>
  (root, context) =>
    linksTo([part], root, context)
      .filter((link) => link.getAttribute('role') !== 'tab')
      .map(textOf)
      .find((text) => /\p{Nd}/u.test(text));

/** Flag: is there a link to any of these parts of the account's own page? */
export const hasLinkTo =
  (...parts: readonly string[]): ExtractorFunction =>
  (root, context) =>
    linksTo(parts, root, context).length > 0;
