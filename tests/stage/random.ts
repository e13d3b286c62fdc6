/** Numbers in [0, 1) that are the same on every run for one seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A seed out of words (FNV-1a, 32 bits). */
export function seedOf(...words: (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const char of words.join('/')) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
}

/** `length` decimal digits that belong to the words and never start with 0. */
export function digitsOf(length: number, ...words: (string | number)[]): string {
  const random = randomFrom(seedOf(...words));
  return Array.from(
    { length },
    (_, place) => Math.floor(random() * (place === 0 ? 9 : 10)) + (place === 0 ? 1 : 0),
  ).join('');
}

/** The list in another order. */
export function shuffled<Item>(list: readonly Item[], random: () => number): Item[] {
  return list
    .map((item) => ({ item, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}

/** One item of the list, by position, starting again at its end. */
export function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('an empty list has no items');
  return item;
}
