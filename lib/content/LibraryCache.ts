import type { BadgeText } from '../model';

/** What is needed to know who is in the library. */
export interface LibraryCacheOptions {
  /** The cached scores of those of these handles that are in the library. */
  fetchBadgeTexts: (handles: string[]) => Promise<Record<string, BadgeText> | undefined>;
  /** Calls back once, after so many ms. */
  after: (ms: number, run: () => void) => void;
  /** These turned out to have come into the library, or to have left it. */
  onChange: (handles: ReadonlySet<string>) => void;
}

/** Time in which handles gather for one request, ms; and most handles of one. */
const GATHERED = 100;
const MOST = 200;

/** Who of the people on a page is in the library. */
export class LibraryCache {
  readonly #options: LibraryCacheOptions;
  readonly #badgeTexts = new Map<string, BadgeText>();
  /** Handles that were asked for on this page, and those that are about to be. */
  readonly #requested = new Set<string>();
  readonly #waiting = new Set<string>();

  constructor(options: LibraryCacheOptions) {
    this.#options = options;
  }

  has(handle: string | undefined): boolean {
    return this.get(handle) !== undefined;
  }

  get(handle: string | undefined): BadgeText | undefined {
    return handle === undefined ? undefined : this.#badgeTexts.get(handle);
  }

  /** Somebody in the library was just scored anew. */
  set(badgeText: BadgeText): void {
    this.#badgeTexts.set(badgeText.handle, badgeText);
  }

  /** On the next page everybody is asked for again: the library may have changed by then. */
  forgetRequests(): void {
    this.#requested.clear();
  }

  /** Asks for these, each once per page, a moment later and for many at once. */
  request(handles: readonly (string | undefined)[]): void {
    const isFirst = this.#waiting.size === 0;
    for (const handle of handles) {
      if (handle === undefined || this.#requested.has(handle)) continue;
      this.#requested.add(handle);
      this.#waiting.add(handle);
    }
    if (isFirst && this.#waiting.size > 0) this.#options.after(GATHERED, () => this.#fetchWaiting());
  }

  #fetchWaiting(): void {
    const handles = [...this.#waiting];
    this.#waiting.clear();
    for (let from = 0; from < handles.length; from += MOST) this.#ask(handles.slice(from, from + MOST));
  }

  async #ask(handles: string[]): Promise<void> {
    const found = await this.#options.fetchBadgeTexts(handles);
    if (!found) {
      for (const handle of handles) this.#requested.delete(handle);
      return;
    }
    const changed = new Set(handles.filter((handle) => this.has(handle) !== Object.hasOwn(found, handle)));
    for (const handle of handles) this.#badgeTexts.delete(handle);
    for (const badgeText of Object.values(found)) this.set(badgeText);
    if (changed.size > 0) this.#options.onChange(changed);
  }
}
