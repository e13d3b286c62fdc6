const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Where two JSON values differ, a line for each place: "posts[2].likes: expected 12, read 7". A field that only one of them has is
 * a difference, whatever it holds.
 */
export function differences(expected: unknown, read: unknown, path = ''): string[] {
  if (isObject(expected) && isObject(read) && Array.isArray(expected) === Array.isArray(read)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(read)]);
    return [...keys].flatMap((key) => differences(expected[key], read[key], pathTo(path, key, Array.isArray(read))));
  }
  return Object.is(expected, read) ? [] : [`${path}: expected ${shown(expected)}, read ${shown(read)}`];
}

const pathTo = (path: string, key: string, inList: boolean): string =>
  inList ? `${path}[${key}]` : path ? `${path}.${key}` : key;

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
