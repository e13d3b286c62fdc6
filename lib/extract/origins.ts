/** Whether what bears no name of its own belongs to the page. A saved document is one page: all of it does. */
export interface Origins {
  /** An item of a list, as it is now; `id`: its post's. */
  isItemOfPage(item: Element, id: string | undefined): boolean;
  /** A header that names this account, on an address that names none. */
  isHeaderOfPage(handle: string): boolean;
}

/** Of a document that came with its address. */
export const ONE_PAGE: Origins = { isItemOfPage: () => true, isHeaderOfPage: () => true };
