/** What a virtualised list leaves behind, so that a row is known when what it stands below has left the page. px from its top. */
export interface ListPosition {
  /** Where its focal post stood, … */
  offset?: number;
  /** … and the heading of what is no part of it any more. */
  end?: number;
}

/** How far down its list a row stands, px: the nearest shifted element says (`translateY(1234px)`). Missing: nothing does. */
export function offsetOf(item: Element): number | undefined {
  const row = item.closest('[style*="translateY("]');
  const offset = /translateY\((-?[\d.]+)px\)/.exec(row?.getAttribute('style') ?? '')?.[1];
  return offset === undefined ? undefined : Number(offset);
}
