import type { RawPage } from '../model';

/** Items remembered at most; then everything counts as news once more, which costs a message and no correctness. */
const MEMORY = 4000;

/** Keeps only what the background has not been told yet of this page, so that scrolling does not send everything again. */
export class Deduplicator {
  readonly #told = new Set<string>();

  /** The rawPage without what was told before; undefined when nothing is left. */
  of(rawPage: RawPage): RawPage | undefined {
    if (this.#told.size > MEMORY) this.#told.clear();
    const posts = rawPage.posts.filter((post) => this.#isNew('p', post));
    const comments = rawPage.comments.filter((comment) => this.#isNew('c', comment));
    const members = rawPage.members.filter((member) => this.#isNew('m', member));
    const profile = rawPage.profile && this.#isNew('profile', rawPage.profile);
    const misses = rawPage.misses.filter((miss) => this.#isNew('x', miss));
    if (posts.length + comments.length + members.length + misses.length === 0 && !profile) return undefined;
    // A post page's focal post says whose comments these are: it always goes along.
    const focal = rawPage.page.kind === 'post' ? rawPage.posts : posts;
    return { ...rawPage, posts: focal, comments, members, misses };
  }

  #isNew(kind: string, item: object): boolean {
    const key = kind + JSON.stringify(item);
    if (this.#told.has(key)) return false;
    this.#told.add(key);
    return true;
  }
}
