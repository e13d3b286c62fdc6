/*
 * JSON that came with a page, in its scripts. It is of the document the server sent: after an in-page navigation it may be about
 * somebody else, so an object counts only where it names the account or post that is read.
 */

/** An object of such data. */
export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parsed = new WeakMap<Element, unknown>();
/** By the text that was asked for, then by script. */
const flattened = new Map<string, WeakMap<Element, JsonObject[]>>();

/** What the JSON of each matching script holds, parsed once; undefined where it is not JSON. Raw line breaks in its strings count as spaces. */
export function jsonScripts(root: Element, selector: string): unknown[] {
  return [...root.ownerDocument.querySelectorAll(selector)].map((script) => {
    if (!parsed.has(script)) parsed.set(script, parse(script.textContent ?? ''));
    return parsed.get(script);
  });
}

/** Every object, however deep, of those JSON scripts of the page that contain a text: others are not parsed. */
export function jsonObjects(root: Element, containing: string): JsonObject[] {
  const known = flattened.get(containing) ?? new WeakMap<Element, JsonObject[]>();
  flattened.set(containing, known);
  return [...root.ownerDocument.querySelectorAll('script[type="application/json"]')].flatMap((script) => {
    const text = script.textContent ?? '';
    const objects = known.get(script) ?? (text.includes(containing) ? objectsIn(parse(text)) : []);
    known.set(script, objects);
    return objects;
  });
}

function objectsIn(value: unknown, into: JsonObject[] = []): JsonObject[] {
  if (typeof value !== 'object' || value === null) return into;
  if (!Array.isArray(value)) into.push(value as JsonObject);
  for (const inner of Object.values(value)) objectsIn(inner, into);
  return into;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/[\n\r\t]/g, ' '));
  } catch {
    return undefined;
  }
}

/** The value at a path into an object: 'stats/playCount' (names may hold full stops). */
export function valueAt(object: unknown, path: string): unknown {
  return path.split('/').reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), object);
}
