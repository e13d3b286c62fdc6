import { getShared, setShared } from './sharedScope';

const NAME = 'runOfThisPage';

/** Firefox lets an extension's scripts look into closed roots. */
type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Ends the run before, if there is one: a script may come into a page twice, and one of an earlier version of the extension may still be
 * there. Firefox ends that by itself, and leaves what it drew. @returns aborted, it ends this run
 */
export function replacePreviousRun(document: Document): AbortController {
  getShared<AbortController>(NAME)?.abort();
  for (const host of document.querySelectorAll<Opened>('span:empty')) {
    if (host.openOrClosedShadowRoot?.querySelector('.badge')) host.remove();
  }
  const run = new AbortController();
  setShared(NAME, run);
  return run;
}
