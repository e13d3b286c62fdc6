import fc from 'fast-check';
import { cards } from './gallery/cards';

/** Places of a value's parts, each as the way to it. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? value.map((one, i) => [i, one] as const) : Object.entries(value);
  return [path, ...entries.flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

/** A copy in which what is at the path is another value; undefined: nothing at all. */
function replaced(whole: unknown, [key, ...rest]: (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(whole) ? [...whole] : { ...(whole as object) }) as Record<string | number, unknown>;
  const part = replaced(copy[key], rest, by);
  if (part === undefined) delete copy[key];
  else copy[key] = part;
  return copy;
}

const valueAt = (whole: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], whole);

const anyNumber = fc.oneof(fc.double(), fc.constantFrom(0, -1, 1e300, -1e300, 5e-324, 0.5, 1e21, 3, 1000, Number.NaN));
const anyValue = fc.oneof(fc.anything(), fc.constantFrom(undefined, '', 'Z9', [], {}, null));
/** What a part is replaced by: mostly a number where one was. */
const anyChange = fc.record({
  at: fc.nat(),
  number: anyNumber,
  text: fc.string({ unit: 'binary' }),
  value: anyValue,
  isLike: fc.nat(4).map((n) => n > 0),
});

/** A card of the gallery in which one part or two are something else, or are missing. The account's name remains. */
export const damagedCard: fc.Arbitrary<unknown> = fc
  .tuple(fc.constantFrom(...Object.values(cards)), fc.array(anyChange, { minLength: 1, maxLength: 3 }))
  .map(([card, changes]) => {
    const damaged = changes.reduce<unknown>((before, { at, number, text, value, isLike }) => {
      const paths = pathsOf(before);
      const path = paths[at % paths.length] ?? [];
      const kind = typeof valueAt(before, path);
      const like = kind === 'number' ? number : kind === 'string' ? text : value;
      return replaced(before, path, isLike ? like : value);
    }, card);
    return typeof damaged === 'object' && damaged !== null ? { ...damaged, account: card.account } : damaged;
  });
