import { getShared, setShared } from './sharedScope';

/** Scripts that come into a page only where they are needed: where there are comments, where there is a badge. */
export type LazyName = 'describer' | 'badge';

const keyOf = (name: LazyName): string => `part:${name}`;

/** Called by such a script: leaves its function for the site's script. */
export function provideLazy(name: LazyName, provided: unknown): void {
  setShared(keyOf(name), provided);
}

/**
 * Gives the function of a lazy script, which is injected once, however often it is asked for; one that did not come is injected again.
 * Undefined: it did not come. @param inject resolves when the script has run
 */
export function lazyLoader(
  inject: (name: LazyName) => Promise<unknown>,
): <F>(name: LazyName) => Promise<F | undefined> {
  const injections = new Map<LazyName, Promise<unknown>>();
  return async <F>(name: LazyName) => {
    const injection = injections.get(name) ?? inject(name);
    injections.set(name, injection);
    await injection;
    const provided = getShared<F>(keyOf(name));
    if (!provided) injections.delete(name);
    return provided;
  };
}
