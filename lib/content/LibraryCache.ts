import type { BadgeText } from '../model';

/** What is needed to know who is in the library. */
export interface LibraryCacheOptions {
  /** The cached glances of those of these handles that are in the library. */
  recallMany: (handles: string[]) => Promise<Record<string, BadgeText> | undefined>;
  /** Calls back once, after so many ms. */
  later: (ms: number, run: () => void) => void;
  /** These turned out to have come into the library, or to have left it. */
  onChange: (handles: ReadonlySet<string>) => void;
}

/** Time in which handles gather for one question, ms; and most handles of one. */
const GATHERED = 100;
const MOST = 200;

/** Who of the people on a page is in the library. */
export class LibraryCache {
  readonly #options: LibraryCacheOptions;
  readonly #glances = new Map<string, BadgeText>();
  /** Who was asked for on this page, and who is about to be. */
  readonly #asked = new Set<string>();
  readonly #unasked = new Set<string>();

  constructor(options: LibraryCacheOptions) {
    this.#options = options;
  }

  has(handle: string | undefined): boolean {
    return this.get(handle) !== undefined;
  }

  get(handle: string | undefined): BadgeText | undefined {
    return handle === undefined ? undefined : this.#glances.get(handle);
  }

  /** Somebody of the library was just scored anew. */
  meet(glance: BadgeText): void {
    this.#glances.set(glance.handle, glance);
  }

  /** On the next page everybody is asked for again: the library may be another one by then. */
  moveOn(): void {
    this.#asked.clear();
  }

  /** Asks for these, each once per page, a moment later and for many at once. */
  learn(handles: readonly (string | undefined)[]): void {
    const isFirst = this.#unasked.size === 0;
    for (const handle of handles) {
      if (handle === undefined || this.#asked.has(handle)) continue;
      this.#asked.add(handle);
      this.#unasked.add(handle);
    }
    if (isFirst && this.#unasked.size > 0) this.#options.later(GATHERED, () => this.#askForAll());
  }

  #askForAll(): void {
    const handles = [...this.#unasked];
    this.#unasked.clear();
    for (let from = 0; from < handles.length; from += MOST) this.#ask(handles.slice(from, from + MOST));
  }

  async #ask(handles: string[]): Promise<void> {
    const found = await this.#options.recallMany(handles);
    if (!found) {
      for (const handle of handles) this.#asked.delete(handle);
      return;
    }
    const changed = new Set(handles.filter((handle) => this.has(handle) !== Object.hasOwn(found, handle)));
    for (const handle of handles) this.#glances.delete(handle);
    for (const glance of Object.values(found)) this.meet(glance);
    if (changed.size > 0) this.#options.onChange(changed);
  }
}
