import { leave, left } from './world';

/** Scripts that come into a page only where they are needed: where comments stand, where a badge does. */
export type PartName = 'describer' | 'card';

const keyOf = (name: PartName): string => `part:${name}`;

/** Leaves what such a script is for where the page's script finds it. */
export function offerPart(name: PartName, part: unknown): void {
  leave(keyOf(name), part);
}

/** The function that such a script left, once it was put beside ours. */
export function foundPart<F>(name: PartName): F | undefined {
  return left(keyOf(name));
}

/**
 * Has a part brought once, however often it is asked for; one that did not come is sent for again. What an earlier version of
 * the extension left there is none of ours.
 */
export function partsBy(bring: (name: PartName) => Promise<unknown>): <F>(name: PartName) => Promise<F | undefined> {
  const coming = new Map<PartName, Promise<unknown>>();
  return async <F>(name: PartName) => {
    const brought = coming.get(name) ?? bring(name);
    coming.set(name, brought);
    await brought;
    const part = foundPart<F>(name);
    if (!part) coming.delete(name);
    return part;
  };
}
