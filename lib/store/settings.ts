import { type Settings, settingsSchema } from '../model/settings';

/** What is needed of the browser's storage.local. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'settings';

/** The settings as they are kept. Where something is missing or damaged, or the browser gives nothing, it is the default. */
export async function readSettings(area: SettingsArea): Promise<Settings> {
  const { [KEY]: kept } = await area.get(KEY).catch((): Record<string, unknown> => ({}));
  return settingsSchema.parse(typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? kept : {});
}

/** Keeps the settings. Only the background may call it. @throws what the browser has against it */
export async function writeSettings(area: SettingsArea, settings: Settings): Promise<void> {
  await area.set({ [KEY]: settings });
}

/** What is off in a tab: all sites, or its own. @param site id; undefined: of none */
export function offFor(settings: Settings, site: string | undefined): 'paused' | 'site' | undefined {
  if (settings.paused) return 'paused';
  return site !== undefined && !isSiteOn(settings, site) ? 'site' : undefined;
}

/** Is the site read and shown? */
export function isSiteOn({ paused, sitesOff }: Settings, site: string): boolean {
  return !paused && !sitesOff.includes(site);
}
