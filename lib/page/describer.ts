import type { Describe } from '../reader/collect';

/** The name under which the two scripts of this extension meet in their own world; no page can see it. */
const NAME = 'describeComment';

/** Leaves the function where the page's script finds it. */
export function offerDescribe(describe: Describe): void {
  Object.assign(globalThis, { [NAME]: describe });
}

/** The function, once its script was put beside ours. */
export function foundDescribe(): Describe | undefined {
  const found: unknown = Reflect.get(globalThis, NAME);
  return typeof found === 'function' ? (found as Describe) : undefined;
}
