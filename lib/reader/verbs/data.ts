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

/** A count: a whole number, not negative. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/[\n\r\t]/g, ' '));
  } catch {
    return undefined;
  }
}
