/*
 * Where scripts of this extension meet: their own world, which no page can see. What is there is our own.
 */

/** Leaves something for the scripts that come after. */
export function setShared(name: string, thing: unknown): void {
  Object.assign(globalThis, { [name]: thing });
}

/** What a script left before; undefined: nothing. */
export function getShared<T>(name: string): T | undefined {
  return Reflect.get(globalThis, name) as T | undefined;
}
