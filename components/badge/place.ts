/** A box on the screen, CSS pixels. */
export interface Box {
  left: number;
  top: number;
  bottom: number;
  right: number;
}

const GAP = 6;
const EDGE = 8;

/**
 * Where a card goes: under its pill, above it where there is no room, never outside the window.
 *
 * @param pill the pill's box
 * @param card width and height of the card
 * @param room width and height of the window
 * @param rtl the pill's text runs right to left: ends are aligned, not starts
 */
export function place(
  pill: Box,
  card: { width: number; height: number },
  room: { width: number; height: number },
  rtl: boolean,
): { left: number; top: number } {
  const start = rtl ? pill.right - card.width : pill.left;
  const left = Math.max(EDGE, Math.min(start, room.width - card.width - EDGE));
  const below = pill.bottom + GAP;
  const above = pill.top - GAP - card.height;
  const top = below + card.height + EDGE > room.height && above >= EDGE ? above : below;
  return { left, top };
}
