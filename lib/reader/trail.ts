/** What a virtualised list leaves behind: where its focal post stood, so that rows below it are known when it has left the page. */
export interface Trail {
  /** px from the top of the list. */
  offset?: number;
}

/** How far down its list a row stands, px: the nearest shifted element says (`translateY(1234px)`). Missing: nothing does. */
export function offsetOf(item: Element): number | undefined {
  const row = item.closest('[style*="translateY("]');
  const offset = /translateY\((-?[\d.]+)px\)/.exec(row?.getAttribute('style') ?? '')?.[1];
  return offset === undefined ? undefined : Number(offset);
}
