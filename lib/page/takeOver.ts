/** The name under which two runs of the page's script meet in their own world; no page can see it. */
const NAME = 'runOfThisPage';

/**
 * A script may come into a page twice, and one of an earlier version of the extension may still be there: the one before is
 * ended, the new one is what ends this run.
 */
export function takeOver(): AbortController {
  const before: unknown = Reflect.get(globalThis, NAME);
  if (before instanceof AbortController) before.abort();
  const run = new AbortController();
  Object.assign(globalThis, { [NAME]: run });
  return run;
}
