import type { Reading } from '../lib/model';

const PEOPLE = /^(?:handle|author|sharedBy|inReplyTo|postId|id)$/;
/** About the words themselves, and those are invented. */
const WORDS = /^(?:signature|language|promotion)$/;

/** An invented id keeps the time it was made at to a quarter of a second. */
const PARTS_OF_SECOND = /(?<=T[\d:]{8})\.\d+Z$/;

/** A reading with each person and each id as a number in order of appearance, names as lengths: what a skeleton must keep. */
export function anonymous(reading: Reading): unknown {
  const seen = new Map<string, string>();
  const numbered = (name: string): string => {
    const known = seen.get(name) ?? `#${seen.size}`;
    seen.set(name, known);
    return known;
  };
  return JSON.parse(JSON.stringify(reading), (key, value: unknown) => {
    if (WORDS.test(key)) return undefined;
    if (typeof value !== 'string') return value;
    if (PEOPLE.test(key)) return numbered(value);
    return key === 'name' || key === 'bio' ? [...value].length : value.replace(PARTS_OF_SECOND, 'Z');
  });
}
