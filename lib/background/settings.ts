import type { Browser } from 'webextension-polyfill';
import type { Done, SettingsCallName } from '../messages/calls';
import type { PageSettings, Settings } from '../model';
import { isSiteOn, readSettings, writeSettings } from '../store/settings';
import { callTabs } from './scripts';
import type { Call } from './validateCall';

/** What is needed of the browser. */
export type SettingsApi = Pick<Browser, 'storage' | 'tabs'>;
type SettingsCall = Extract<Call, { call: SettingsCallName }>;

/** Changes of these are followed by the scripts in pages. */
const OF_PAGES: readonly (keyof Settings)[] = ['paused', 'sitesOff', 'density', 'language'];

/** Is it a call about settings? */
export function isSettingsCall(call: Call): call is SettingsCall {
  return call.call === 'pageSettings' || call.call === 'switchSite' || call.call === 'changeSettings';
}

/** The settings, read once while the background runs: it alone changes them, one change after the other. */
export class SettingsKeeper {
  readonly #api: SettingsApi;
  #settings: Promise<Settings> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(api: SettingsApi) {
    this.#api = api;
  }

  read(): Promise<Settings> {
    this.#settings ??= readSettings(this.#api.storage.local);
    return this.#settings;
  }

  async answer(call: SettingsCall): Promise<Done | PageSettings> {
    if (call.call === 'changeSettings') return this.change(() => call.data.change);
    const { site } = call.data;
    if (call.call === 'switchSite') {
      const { isOn } = call.data;
      return this.change(({ sitesOff }) => {
        const others = sitesOff.filter((off) => off !== site);
        return { sitesOff: isOn ? others : [...others, site] };
      });
    }
    const settings = await this.read();
    const { density, language } = settings;
    return { isOn: isSiteOn(settings, site), density, language };
  }

  /** Resolves when it is kept; scripts in pages are called then, and not waited for. */
  change(changeOf: (before: Settings) => Partial<Settings>): Promise<Done> {
    const done = this.#last.then(() => this.#write(changeOf));
    this.#last = done;
    return done;
  }

  async #write(changeOf: (before: Settings) => Partial<Settings>): Promise<Done> {
    const before = await this.read();
    const after = { ...before, ...changeOf(before) };
    try {
      await writeSettings(this.#api.storage.local, after);
    } catch (error) {
      console.error(error);
      return { ok: false, why: 'failed' };
    }
    this.#settings = Promise.resolve(after);
    if (OF_PAGES.some((name) => before[name] !== after[name])) void callTabs(this.#api.tabs, ['settings']);
    return { ok: true };
  }
}

/** Where the browser can do so (Chromium), the settings are kept from what runs in pages. */
export async function keepFromPages({ storage }: Pick<Browser, 'storage'>): Promise<void> {
  const area: typeof storage.local & { setAccessLevel?: SetAccessLevel } = storage.local;
  try {
    await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  } catch (error) {
    console.error(error);
  }
}

type SetAccessLevel = (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
