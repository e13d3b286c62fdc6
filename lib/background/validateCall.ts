import { z } from 'zod/mini';
import { type CallName, type Calls, callSchemas } from '../messages/calls';

/** What the browser says of who is calling. */
export interface CallSender {
  id?: string;
  url?: string;
  tab?: unknown;
  frameId?: number;
}

/** Who we are, and which sites a caller may speak of. */
export interface ExtensionContext {
  /** runtime.id */
  id: string;
  /** runtime.getURL('') */
  root: string;
  /** Ids of the sites that the caller's address may be of; none: no page of ours. */
  sites: readonly string[];
}

/** A call that may be answered. */
export type Call = { [C in CallName]: { call: C; data: Calls[C]['data'] } }[CallName];
/** Why a call is not answered. */
export interface Refusal {
  call: undefined;
  why: string;
}

/** Calls that a page's script may make; all others are the extension's own pages'. */
const FROM_PAGES: ReadonlySet<string> = new Set(['observe', 'glance', 'glances', 'how', 'inject'] satisfies CallName[]);

/**
 * Checks who calls and what is sent. A page's script may only speak of the site of the page it runs in, so that nobody
 * who gets hold of it can write about another site or empty the library.
 */
export function validateCall(message: unknown, sender: CallSender, house: ExtensionContext): Call | Refusal {
  const call = nameOf(message);
  if (!call) return refuse('no such call');
  if (sender.id !== house.id) return refuse('not from this extension');
  const raw = (message as { data?: unknown }).data;
  if (!isPlain(raw)) return refuse('not plain data');
  const checked = z.safeParse(callSchemas[call], raw);
  if (!checked.success) return refuse(`${call}: ${z.prettifyError(checked.error)}`);
  const known = { call, data: checked.data } as Call;
  if (sender.url?.startsWith(house.root)) return call === 'observe' ? refuse('only pages are observed') : known;
  if (!FROM_PAGES.has(call) || sender.tab === undefined || (sender.frameId ?? 0) !== 0) return refuse('not for pages');
  const site = siteIn(known);
  return site !== undefined && house.sites.includes(site) ? known : refuse('another site than the page is on');
}

const refuse = (why: string): Refusal => ({ call: undefined, why });

function nameOf(message: unknown): CallName | undefined {
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, 'call')) return undefined;
  const { call } = message as { call: unknown };
  return typeof call === 'string' && Object.hasOwn(callSchemas, call) ? (call as CallName) : undefined;
}

function siteIn(known: Call): string | undefined {
  if (known.call === 'observe') return known.data.observation.rawPage.site;
  if ('site' in known.data) return known.data.site;
  return 'account' in known.data ? known.data.account.split(':')[0] : undefined;
}

/** Deepest nesting of a true message is 6. */
const DEEPEST = 8;
const POISON = new Set(['__proto__', 'constructor', 'prototype']);

/** Only arrays, plain objects and bare values, not too deep, and no key that could reach a prototype. */
function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function' && typeof value !== 'symbol';
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1));
  const proto: unknown = Object.getPrototypeOf(value);
  if (proto !== null && Object.getPrototypeOf(proto) !== null) return false;
  return Object.entries(value).every(([key, item]) => !POISON.has(key) && isPlain(item, depth + 1));
}
