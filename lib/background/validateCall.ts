import { z } from 'zod/mini';
import { type CallName, type Calls, callSchemas } from '../messages/calls';

/** What the browser knows of the caller. */
export interface CallSender {
  id?: string;
  url?: string;
  tab?: unknown;
  frameId?: number;
}

/** This extension, and the sites that the caller's page may be of. */
export interface ExtensionContext {
  /** runtime.id */
  id: string;
  /** runtime.getURL('') */
  root: string;
  /** Ids of sites; empty: no page of ours. */
  sites: readonly string[];
  /** Is this site switched on? Nothing is taken from the pages of one that is not. */
  isOn: (site: string) => boolean;
}

/** A call that may be answered. */
export type Call = { [C in CallName]: { call: C; data: Calls[C]['data'] } }[CallName];
/** Why a call is not answered. */
export interface Refusal {
  call: undefined;
  why: string;
}

/** Calls that a page's script may make; all others are the extension's own pages'. */
const FROM_PAGES: ReadonlySet<string> = new Set([
  'observe',
  'badgeText',
  'badgeTexts',
  'pageSettings',
  'how',
  'inject',
] satisfies CallName[]);

/**
 * Checks who calls and what is sent. A page's script may only name the site of the page it runs in, so that nobody
 * who gets hold of it can write about another site or empty the library.
 */
export function validateCall(message: unknown, sender: CallSender, context: ExtensionContext): Call | Refusal {
  const name = nameOf(message);
  if (!name) return refuse('no such call');
  if (sender.id !== context.id) return refuse('not from this extension');
  const data = (message as { data?: unknown }).data;
  if (!isPlain(data)) return refuse('not plain data');
  const parsed = z.safeParse(callSchemas[name], data);
  if (!parsed.success) return refuse(`${name}: ${z.prettifyError(parsed.error)}`);
  const call = { call: name, data: parsed.data } as Call;
  if (sender.url?.startsWith(context.root)) return name === 'observe' ? refuse('only pages are observed') : call;
  if (!FROM_PAGES.has(name) || sender.tab === undefined || (sender.frameId ?? 0) !== 0) return refuse('not for pages');
  const site = siteOf(call);
  if (site === undefined || !context.sites.includes(site)) return refuse('another site than the page is on');
  return isForAnySite(call) || context.isOn(site) ? call : refuse('the site is switched off');
}

/** A site's script comes into its pages also where the site is switched off: it asks for its settings, and waits. */
const isForAnySite = ({ call, data }: Call): boolean =>
  call === 'pageSettings' || (call === 'inject' && data.script === 'site');

const refuse = (why: string): Refusal => ({ call: undefined, why });

function nameOf(message: unknown): CallName | undefined {
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, 'call')) return undefined;
  const { call } = message as { call: unknown };
  return typeof call === 'string' && Object.hasOwn(callSchemas, call) ? (call as CallName) : undefined;
}

function siteOf({ call, data }: Call): string | undefined {
  if (call === 'observe') return data.observation.rawPage.site;
  if ('site' in data) return data.site;
  return 'account' in data ? data.account.split(':')[0] : undefined;
}

/** Deepest nesting of a true message is 6. */
const DEEPEST = 8;
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Only arrays, plain objects and bare values, not too deep, and no key that could reach a prototype. */
function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function' && typeof value !== 'symbol';
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1));
  const proto: unknown = Object.getPrototypeOf(value);
  if (proto !== null && Object.getPrototypeOf(proto) !== null) return false;
  return Object.entries(value).every(([key, item]) => !PROTOTYPE_KEYS.has(key) && isPlain(item, depth + 1));
}
