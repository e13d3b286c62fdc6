import { z } from 'zod/mini';
import type { PageState } from '../content/pageState';
import type { BadgeText, PageSettings, StorageError } from '../model';
import { rawObservationSchema } from '../model/rawPage';
import { account, handle, listOf, siteId } from '../model/schemaParts';
import { settingsChangeSchema } from '../model/settings';

/* The schemas run in the background alone: everybody else imports types from here. */

/** Most handles of one question, most accounts of one request. */
const MOST = { handles: 200, accounts: 50 };
const followers = z.int().check(z.gte(0), z.lte(1e10));

/** The calls between page, background and the extension's own pages: what the data of each must look like. Unknown keys are dropped. */
export const callSchemas = {
  /** From pages only. Sent again until acknowledged; twice is as once. */
  observe: z.object({ observation: rawObservationSchema }),
  /** The score: the cached one, or worked out again where it is of another day, method or norm. */
  badgeText: z.object({ account }),
  /** For chips: the accounts among up to 200 handles that are in the library. */
  badgeTexts: z.object({ site: siteId, handles: listOf(handle, MOST.handles, MOST.handles) }),
  /** What the page's script has to know of the settings: answered also where the site is switched off, as nothing else is. */
  pageSettings: z.object({ site: siteId }),
  /**
   * Puts a script into the page: the site's own, on a host that the user allowed; or beside it one for comments, where there are any,
   * or for badges, where one is to be drawn.
   */
  inject: z.object({ site: siteId, script: z.enum(['site', 'describer', 'badge']) }),
  /** Opens "How this is worked out" of one account in a new tab. */
  how: z.object({ account }),
  /** From the extension's own pages only, as all below. Removes one account. */
  forget: z.object({ account }),
  /** Removes everything. */
  forgetAll: z.object({}),
  /** Sets for how many days anything is kept, null: for ever; what is older goes with the sweep that follows. */
  keepFor: z.object({ days: z.nullable(z.int().check(z.gte(1), z.lte(3650))) }),
  /** Switches one site on or off ("not on this site"). What was kept of it stays. */
  switchSite: z.object({ site: siteId, isOn: z.boolean() }),
  /** Changes other settings. */
  changeSettings: z.object({ change: settingsChangeSchema }),
  /** Makes the library's accounts of one site and size a norm of the user's own, in place of the last one. */
  freezeNorm: z.object({ site: siteId, min: followers, max: followers }),
  /** Lets go of a norm of the user's own. */
  dropNorm: z.object({ id: z.string().check(z.regex(/^own-[a-z0-9-]{1,64}$/)) }),
  /** Works out again those scores among up to 50 that are of another day, method or norm. */
  refresh: z.object({ accounts: listOf(account, MOST.accounts, MOST.accounts) }),
};

export type CallName = keyof typeof callSchemas;

/** The calls about settings: none of them needs the library. */
export type SettingsCallName = 'pageSettings' | 'switchSite' | 'changeSettings';

/** An observation was stored, after the commit; `known`: the page's account is in the library now. */
export interface Taken {
  ok: true;
  id: string;
  known: boolean;
  badgeText?: BadgeText;
}
/** It was not. `again`: the library could not write; the same observation may be sent once more later. */
export interface NotTaken {
  ok: false;
  why: string;
  again: boolean;
}
/** Done, or why not. */
export type Done = { ok: true } | StorageError;

/** Every other call is answered with Done. */
interface Answers {
  observe: Taken | NotTaken;
  /** null: no account of that name is in the library, or there is nothing to show. */
  badgeText: BadgeText | null;
  /** By handle. */
  badgeTexts: Record<string, BadgeText>;
  pageSettings: PageSettings;
}

/** What is sent with each call, and what comes back. Undefined comes back where nothing was there to answer. */
export type Calls = {
  [C in CallName]: {
    data: z.output<(typeof callSchemas)[C]>;
    answer: C extends keyof Answers ? Answers[C] : Done;
  };
};

/** Ends the scripts in pages of an origin: 'end:https://tide.example/*'. */
export type EndCall = `end:${string}`;

/** What the extension asks of the script in a tab, with the answers, if one is given. */
export interface PageCalls {
  state: PageState;
  /** The settings were changed. */
  settings: undefined;
  [end: EndCall]: undefined;
}
