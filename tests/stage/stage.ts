import { accountsOn } from '../fixtures/cast';
import { roles } from '../fixtures/people';
import type { StagePerson } from '../fixtures/scene';
import appSource from './client/app.js?raw';
import buildSource from './client/build.js?raw';
import listSource from './client/list.js?raw';
import pagesSource from './client/pages.js?raw';
import type { StagePage } from './page';
import type { Screen } from './screen';
import * as bluesky from './sites/bluesky';
import * as facebook from './sites/facebook';
import * as instagram from './sites/instagram';
import * as mastodon from './sites/mastodon';
import * as threads from './sites/threads';
import * as tiktok from './sites/tiktok';
import * as x from './sites/x';
import * as youtube from './sites/youtube';
import { toHtml } from './tree';
import { visitOf } from './visit';

export type { StagePerson };

/** How one site is played: a file of sites/ exports this. */
export interface StageSite {
  hosts: readonly string[];
  pageOf: (url: URL) => StagePage | undefined;
  render: (page: StagePage, now: number) => Screen | undefined;
}

const sites: Record<string, StageSite> = { x, facebook, bluesky, mastodon, youtube, tiktok, instagram, threads };

/** Everyone whose audience was made to earn words, site by site. */
export const everyone: StagePerson[] = roles
  .filter((role) => role.site in sites)
  .map((role) => {
    const account = accountsOn(role.site).find(({ handle }) => handle === role.handle);
    if (!account) throw new Error(`${role.handle} has no pages`);
    const { url, visit } = visitOf(account, role);
    return { site: role.site, handle: role.handle, name: role.name, url, intended: role.intended, visit };
  });

/** Hosts of the stage that the extension reads only once its user has allowed them. */
export const askedHosts: string[] = mastodon.hosts.map((host) => `https://${host}/*`);

/** Those whose pages are read without being asked for. */
export const people: StagePerson[] = everyone.filter(({ url }) => !mastodon.hosts.includes(new URL(url).host));

/** What the stage answers: everything a server needs to send. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const NONCE = 'c3RhZ2U';

const CSP = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}'`,
  `style-src 'nonce-${NONCE}'`,
  "img-src data: 'self' https://abs.twimg.com",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types stage',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The page's own script: the client files as one, without their module syntax. */
const script = `(async () => {\n${[buildSource, listSource, pagesSource, appSource]
  .join('\n')
  .replaceAll(/^import .*$/gm, '')
  .replaceAll(/^export /gm, '')}\n})();`;

/** What the server sends: what is around the pages, and all that the page's own script makes the page of. */
function documentOf(screen: Screen): string {
  const data = JSON.stringify(screen).replaceAll('<', '\\u003c');
  const served = (screen.served ?? []).map((tree) => toHtml(tree)).join('');
  const frame = screen.frame ? toHtml(screen.frame) : '';
  return `<!DOCTYPE html>
<html lang="${screen.lang}" dir="${screen.dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>…</title>
<style nonce="${NONCE}">${screen.css}</style>${served}</head>
<body${screen.bodyClass ? ` class="${screen.bodyClass}"` : ''}>${frame}<script type="application/json" data-first>${data}</script><script nonce="${NONCE}">${script}</script></body>
</html>`;
}

function reply(status: number, type: string, body: string, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers },
    body,
  };
}

const BLANK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#cfd9de"/></svg>';

function siteOf(host: string): StageSite | undefined {
  return Object.values(sites).find(({ hosts }) => hosts.includes(host));
}

/** What stands at an address when the time is `now` (ms since 1970). */
export function screenAt(url: URL, now: number): Screen | undefined {
  const site = siteOf(url.host);
  const page = site?.pageOf(url);
  return page && site?.render(page, now);
}

/**
 * What `host` answers to `url` when the time is `now` (ms since 1970). Undefined: not a host of the stage.
 * `?stage=screen` gives the page as data, as the sites' own scripts fetch it when the address changes in the page.
 */
export function answer(host: string, url: URL, now: number): Answer | undefined {
  if (host === 'abs.twimg.com') return reply(200, 'image/svg+xml', BLANK);
  if (!siteOf(host)) return undefined;
  if (url.pathname === '/avatars/original/missing.png') return reply(200, 'image/svg+xml', BLANK);
  const screen = screenAt(new URL(url.pathname + url.search, `https://${host}`), now);
  if (!screen) return reply(404, 'text/plain', 'There is nothing here.');
  if (url.searchParams.get('stage') === 'screen') return reply(200, 'application/json', JSON.stringify(screen));
  return reply(200, 'text/html', documentOf(screen), { 'content-security-policy': CSP });
}
