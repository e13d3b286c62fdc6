const parsed = new WeakMap<Element, unknown>();

/** The JSON in a script element, parsed once; undefined where it is none. Raw line breaks in its strings are taken for spaces. */
export function dataIn(script: Element): unknown {
  if (!parsed.has(script)) parsed.set(script, parse(script.textContent ?? ''));
  return parsed.get(script);
}

/** What stands at the end of these steps into a thing. */
export function valueAt(thing: unknown, steps: readonly string[]): unknown {
  let value = thing;
  for (const step of steps) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
  }
  return value;
}

/** An object of that JSON. */
export type Bag = Record<string, unknown>;

/** Every object, however deep, of the page's JSON scripts with such a text in them: others are not parsed. */
export function bagsWith(mark: string): (document: Document) => Bag[] {
  const kept = new WeakMap<Element, Bag[]>();
  const collect = (script: Element): Bag[] => {
    const bags = kept.get(script) ?? (script.textContent?.includes(mark) ? bagsIn(dataIn(script)) : []);
    kept.set(script, bags);
    return bags;
  };
  return (document) => [...document.querySelectorAll('script[type="application/json"]')].flatMap(collect);
}

function bagsIn(value: unknown, into: Bag[] = []): Bag[] {
  if (typeof value !== 'object' || value === null) return into;
  into.push(value as Bag);
  for (const inner of Object.values(value)) bagsIn(inner, into);
  return into;
}

/** A count: a whole number, not negative. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/[\n\r\t]/g, ' '));
  } catch {
    return undefined;
  }
}
