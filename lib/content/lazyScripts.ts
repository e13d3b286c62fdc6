import { getShared, setShared } from './sharedScope';

/** Scripts that come into a page only where they are needed: where comments stand, where a badge does. */
export type LazyName = 'describer' | 'card';

const keyOf = (name: LazyName): string => `part:${name}`;

/** Leaves what such a script is for where the page's script finds it. */
export function provideLazy(name: LazyName, part: unknown): void {
  setShared(keyOf(name), part);
}

/** The function that such a script left, once it was put beside ours. */
export function providedLazy<F>(name: LazyName): F | undefined {
  return getShared(keyOf(name));
}

/**
 * Has a part brought once, however often it is asked for; one that did not come is sent for again. What an earlier version of
 * the extension left there is none of ours.
 */
export function lazyLoader(bring: (name: LazyName) => Promise<unknown>): <F>(name: LazyName) => Promise<F | undefined> {
  const coming = new Map<LazyName, Promise<unknown>>();
  return async <F>(name: LazyName) => {
    const brought = coming.get(name) ?? bring(name);
    coming.set(name, brought);
    await brought;
    const part = providedLazy<F>(name);
    if (!part) coming.delete(name);
    return part;
  };
}
