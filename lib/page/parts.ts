/** Scripts that come into a page only where they are needed: where comments stand, where a badge does. */
export type PartName = 'describer' | 'card';

/** The name under which two scripts of this extension meet in their own world; no page can see it. */
const keyOf = (name: PartName): string => `part:${name}`;

/** Leaves what such a script is for where the page's script finds it. */
export function offerPart(name: PartName, part: unknown): void {
  Object.assign(globalThis, { [keyOf(name)]: part });
}

/** The function that such a script left, once it was put beside ours. */
export function foundPart<F>(name: PartName): F | undefined {
  const found: unknown = Reflect.get(globalThis, keyOf(name));
  return typeof found === 'function' ? (found as F) : undefined;
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
