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

/** Has a part brought once, however often it is asked for; one that did not come is sent for again. */
export function partsBy(bring: (name: PartName) => Promise<unknown>): <F>(name: PartName) => Promise<F | undefined> {
  const coming = new Map<PartName, Promise<unknown>>();
  return async <F>(name: PartName) => {
    if (foundPart(name)) return foundPart<F>(name);
    const brought = coming.get(name) ?? bring(name).finally(() => coming.delete(name));
    coming.set(name, brought);
    await brought;
    return foundPart<F>(name);
  };
}
