/** What is remembered of a virtualised list: where rows were that have left the page, so that the rows below them are known. px. */
export interface ListPosition {
  /** Of its focal post. */
  offset?: number;
  /** Of the heading behind which the list is over. */
  end?: number;
}

/** How far down its list a row is, px, by the nearest shifted element (`translateY(1234px)`). Undefined: no such element. */
export function offsetOf(item: Element): number | undefined {
  const row = item.closest('[style*="translateY("]');
  const offset = /translateY\((-?[\d.]+)px\)/.exec(row?.getAttribute('style') ?? '')?.[1];
  return offset === undefined ? undefined : Number(offset);
}
