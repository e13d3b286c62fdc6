/**
 * Whether `a` is the later reading of the same thing than `b`; of two of one moment the one with the smaller text. A total
 * order: something that was kept twice is always the same one, whatever the order of the list.
 */
export function isNewerReading<T extends { seenAt: number }>(a: T, b: T): boolean {
  if (a.seenAt !== b.seenAt) return a.seenAt > b.seenAt;
  return JSON.stringify(a) < JSON.stringify(b);
}
