import { leave, left } from './world';

const NAME = 'runOfThisPage';

/**
 * A script may come into a page twice, and one of an earlier version of the extension may still be there: the one before is
 * ended, the new one is what ends this run.
 */
export function takeOver(): AbortController {
  left<AbortController>(NAME)?.abort();
  const run = new AbortController();
  leave(NAME, run);
  return run;
}
