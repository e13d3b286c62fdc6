import type { Page, PageKind } from '../model';
import type { PageRule, Site } from '../sites/Site';
import { decodePath } from './selectors';

/** From the surest to the vaguest: an address that fits two kinds is the first. */
const ORDER: readonly PageKind[] = ['post', 'followers', 'feed', 'profile'];

/** The page asked for last: a page is read again and again under one address. */
let last: { site: Site; href: string; page: Page } | undefined;

/** What kind of page an address is on a site, by the site's patterns. Unknown addresses are 'other'. */
export function pageOf(site: Site, url: URL): Page {
  const { href } = url;
  if (last?.site !== site || last.href !== href) last = { site, href, page: findPage(site, url) };
  return { ...last.page };
}

/** What an address is about, the same for all pages of one account, or of one post: two addresses with the same are one subject. */
export function subjectOf(site: Site, url: URL): string {
  const { kind, handle, postId } = pageOf(site, url);
  if (postId !== undefined) return `post ${postId}`;
  if (handle !== undefined) return `account ${handle}`;
  const rule = kind === 'other' ? undefined : site.pages[kind];
  const parts = rule && patterns(rule).map((pattern) => matchAddress(pattern, url));
  const names = Object.entries(parts?.find((each) => each !== undefined) ?? {});
  return names.length > 0 ? names.join(' ') : `${kind} ${url.pathname}${url.search}`;
}

function findPage(site: Site, url: URL): Page {
  for (const kind of ORDER) {
    const rule = site.pages[kind];
    if (!rule) continue;
    for (const pattern of patterns(rule)) {
      const parts = matchAddress(pattern, url);
      if (!parts || isReserved(site, parts.handle)) continue;
      const handle = parts.handle === undefined ? undefined : parseHandle(site, parts.handle, url);
      return { kind, ...(handle ? { handle } : {}), ...(parts.id ? { postId: parts.id } : {}) };
    }
  }
  return { kind: 'other' };
}

/** Text or path segment → handle as the library writes it; undefined: it is no handle. */
export function parseHandle(site: Site, text: string, url: URL): string | undefined {
  const bare = site.handle ? site.handle(text, url) : text.trim().replace(/^@/, '');
  return bare && !/[\s\p{Cc}]/u.test(bare) ? bare.toLowerCase() : undefined;
}

const patterns = (rule: PageRule): readonly string[] => (typeof rule.path === 'string' ? [rule.path] : rule.path);

const isReserved = (site: Site, handle: string | undefined): boolean =>
  handle !== undefined && (site.reserved?.split(' ').includes(handle.toLowerCase()) ?? false);

const compiled = new Map<string, RegExp>();

/** The named parts of an address that fits the pattern; undefined where it does not. Trailing slashes do not matter. */
export function matchAddress(pattern: string, url: URL): Record<string, string> | undefined {
  const [path = '', query] = pattern.split('?');
  const match = regexOf(path).exec(url.pathname.replace(/(.)\/+$/, '$1'));
  if (!match) return undefined;
  const parts: Record<string, string> = {};
  for (const [name, value] of Object.entries(match.groups ?? {})) parts[name] = decodePath(value);
  for (const pair of query?.split('&') ?? []) {
    const [key = '', name = ''] = pair.split('=');
    const value = url.searchParams.get(key);
    if (!value) return undefined;
    if (name.startsWith(':')) parts[name.slice(1)] = value;
    else if (name !== value) return undefined;
  }
  return parts;
}

function regexOf(path: string): RegExp {
  const known = compiled.get(path);
  if (known) return known;
  const source = path
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/:(\w+)/g, '(?<$1>[^/]+)')
    .replace(/#(\w+)/g, '(?<$1>\\d+)')
    .replace(/\{([^}]*)\}/g, (_all, words: string) => `(?:${words.replaceAll(',', '|')})`)
    .replace(/\/\*$/, '(?:/.*)?');
  const regex = new RegExp(`^${source}$`);
  compiled.set(path, regex);
  return regex;
}
