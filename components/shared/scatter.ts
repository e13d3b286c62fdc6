/** A field is a hundred by a hundred. */
export const SIDE = 100;
/** Its dots. */
export const CELLS = SIDE * SIDE;

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Mulberry32: numbers in 0…1, the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many of the first dots keep away from each other, each trying so often. */
const SPACED = 300;
const TRIES = 40;

/** Whether a cell is near an earlier one; the more there are, the nearer they may come. */
function crowded(cell: number, cells: Set<number>): boolean {
  const apart = (0.6 * SIDE) / Math.sqrt(cells.size + 1);
  for (const other of cells) {
    if (Math.hypot((cell % SIDE) - (other % SIDE), Math.floor(cell / SIDE) - Math.floor(other / SIDE)) < apart)
      return true;
  }
  return false;
}

/**
 * The first `count` cells that light up in an account's field: the same for the same account, and the first n of a larger
 * count are those of a smaller one. Cells are numbered row by row from 0; none comes twice.
 *
 * @param count 0…10,000; more is cut off
 */
export function scatter(account: string, count: number): number[] {
  const random = randomOf(hashOf(account));
  const wanted = Math.min(Math.max(0, Math.round(count)), CELLS);
  const cells = new Set<number>();
  let tries = 0;
  while (cells.size < wanted) {
    const cell = Math.floor(random() * CELLS);
    if (cells.size < SPACED && tries++ < TRIES && crowded(cell, cells)) continue;
    if (cells.has(cell)) continue;
    cells.add(cell);
    tries = 0;
  }
  return [...cells];
}
