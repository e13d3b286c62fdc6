import type { PageSettings } from '../model';

/** What is needed to follow the settings of one site. */
export interface FollowOptions {
  /** Asks the background; undefined: it did not answer. */
  ask: () => Promise<PageSettings | undefined>;
  /** The site is switched on. @returns aborted, it ends what was begun */
  begin: (settings: PageSettings) => AbortController;
  wait: (ms: number) => Promise<void>;
  /** The script is of no use any more. */
  signal: AbortSignal;
}

/** An answer may fail to come where the background is just being started or stopped. */
const TRIES = 5;
const PAUSE = 1000;

/**
 * Begins where the site is switched on, begins anew when its settings were changed, and ends where it was switched off. Nothing begins
 * without an answer.
 *
 * @returns to be called when the settings were changed
 */
export function followSettings({ ask, begin, wait, signal }: FollowOptions): () => Promise<void> {
  let begun: AbortController | undefined;
  let followed = '';
  let newest = 0;
  signal.addEventListener('abort', () => begun?.abort());

  async function answer(): Promise<PageSettings | undefined> {
    for (let tries = 1; ; tries++) {
      const settings = await ask();
      if (settings || tries === TRIES || signal.aborted) return settings;
      await wait(PAUSE);
    }
  }
  return async () => {
    newest += 1;
    const asked = newest;
    const settings = await answer();
    const isOutdated = asked !== newest || signal.aborted;
    if (!settings || isOutdated || JSON.stringify(settings) === followed) return;
    followed = JSON.stringify(settings);
    begun?.abort();
    begun = settings.isOn ? begin(settings) : undefined;
  };
}
