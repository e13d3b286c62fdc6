/**
 * Asks again and again until there is an answer that is not false, undefined or null.
 * @param ms after which it gives up: a guard against waiting for ever, no measure of speed. @throws Error naming what was waited for.
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  ms = 45_000,
): Promise<Exclude<T, false | undefined | null>> {
  const start = Date.now();
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== false && answer !== undefined && answer !== null) {
        return answer as Exclude<T, false | undefined | null>;
      }
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise((done) => setTimeout(done, 30));
  } while (Date.now() - start < ms);
  throw new Error(`Waited ${ms} ms for ${what}; last: ${String(last)}`);
}
