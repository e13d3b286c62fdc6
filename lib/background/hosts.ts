import { siteInfoAt, siteInfos } from '../sites/siteInfos';
import { endIn, injectOpenTabs, type TabsApi } from './scripts';

/** What is needed of the browser. */
export type HostApi = TabsApi;

/** On a host that the user allowed: it finds which site's script the page needs, and has that one injected. */
const SCRIPT = 'recognize.js';
const PREFIX = 'instance-';
/** One host, no wildcard in it. */
const ONE_HOST = /^https:\/\/([^/*:]+)\/\*$/;

/** The one host of an address as the browser is asked for it: 'https://tide.example/*'. Undefined: it cannot be allowed. */
export function originOf(address: string): string | undefined {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && url.hostname !== '' ? `https://${url.hostname}/*` : undefined;
}

/** Ids of the sites a page at this address may be of: the one whose host it is, or any that runs on any host where the user allowed this one. */
export async function sitesAt(api: HostApi, address: string | undefined): Promise<string[]> {
  if (address === undefined) return [];
  const own = siteInfoAt(address);
  if (own) return [own.id];
  return (await isAllowed(api, address)) ? siteInfos.filter(({ is }) => is.length > 0).map(({ id }) => id) : [];
}

/**
 * Did the user allow this address's host by name? A grant for many hosts at once does not count: nothing is registered for it,
 * and the one host could not be taken back.
 */
export async function isAllowed(api: Pick<HostApi, 'permissions'>, address: string): Promise<boolean> {
  const origin = originOf(address);
  return origin !== undefined && (await allowedOrigins(api)).includes(origin);
}

/** Does the browser withhold this address, which is a site's own, from us? Any grant that covers it will do. */
export async function isWithheld(api: Pick<HostApi, 'permissions'>, address: string): Promise<boolean> {
  const origin = originOf(address);
  return origin !== undefined && !(await api.permissions.contains({ origins: [origin] }));
}

async function allowedOrigins(api: Pick<HostApi, 'permissions'>): Promise<string[]> {
  const { origins = [] } = await api.permissions.getAll();
  return origins.filter(isInstance);
}

/** Hosts that the user allowed one by one, by name. */
export async function allowedHosts(api: Pick<HostApi, 'permissions'>): Promise<string[]> {
  return (await allowedOrigins(api)).map((origin) => new URL(origin.replace('*', '')).host).sort();
}

/**
 * Keeps the script registered on hosts that the user allowed and nowhere else: when a host is allowed or taken back (the popup may
 * be gone by then), and at install and start, for an update drops what was registered.
 */
export function keepHostScripts(api: HostApi): void {
  let last: Promise<void> = Promise.resolve();
  const log = (error: unknown): void => console.error(error);
  /** Not waited for: a tab may never answer, and the next change must not wait for it. */
  const inject = (origins: string[]): void => {
    for (const origin of origins) void injectOpenTabs(api, origin, [SCRIPT]).catch(log);
  };
  const reconcile = (): void => {
    last = last.then(() => reconcileHosts(api).then(inject)).catch(log);
  };
  api.permissions.onAdded.addListener(reconcile);
  api.permissions.onRemoved.addListener(({ origins = [] }) => {
    reconcile();
    void endIn(api, origins).catch(log);
  });
  api.runtime.onInstalled.addListener(reconcile);
  api.runtime.onStartup.addListener(reconcile);
}

/** Registers the script on every host that is allowed, and on no other. @returns new origins: their open tabs have no script yet */
export async function reconcileHosts(api: HostApi): Promise<string[]> {
  const allowed = new Set(await allowedOrigins(api));
  const registered = await api.scripting.getRegisteredContentScripts();
  const ours = registered.filter(({ id }) => id.startsWith(PREFIX));
  const isCurrent = ({ js = [], matches = [] }: Pick<(typeof ours)[number], 'js' | 'matches'>): boolean =>
    js.every((file) => file.endsWith(SCRIPT)) && matches.every((origin) => allowed.has(origin));
  const outdated = ours.filter((script) => !isCurrent(script)).map(({ id }) => id);
  if (outdated.length > 0) await api.scripting.unregisterContentScripts({ ids: outdated });
  const current = new Set(ours.filter(isCurrent).flatMap(({ matches = [] }) => matches));
  const fresh = [...allowed].filter((origin) => !current.has(origin));
  for (const origin of fresh) await register(api, origin);
  return fresh;
}

/** A host that the user allowed: none of the sites' own, and no pattern for many. */
function isInstance(origin: string): boolean {
  const [, host] = ONE_HOST.exec(origin) ?? [];
  return host !== undefined && siteInfoAt(`https://${host}/`) === undefined;
}

async function register(api: HostApi, origin: string): Promise<void> {
  const [, host = ''] = ONE_HOST.exec(origin) ?? [];
  const script = { id: PREFIX + host, matches: [origin], js: [SCRIPT], runAt: 'document_end' as const };
  await api.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}
