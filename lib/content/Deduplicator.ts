import type { RawPage } from '../model';

/** Items remembered at most; then everything counts as new once more, which costs a message and no correctness. */
const MEMORY = 4000;

/** Keeps only what was not sent yet of this page, so that scrolling does not send everything again. */
export class Deduplicator {
  readonly #sent = new Set<string>();

  /** The raw page without what was sent before; undefined when nothing is left. */
  unsentOf(rawPage: RawPage): RawPage | undefined {
    if (this.#sent.size > MEMORY) this.#sent.clear();
    const posts = rawPage.posts.filter((post) => this.#isNew('p', post));
    const comments = rawPage.comments.filter((comment) => this.#isNew('c', comment));
    const members = rawPage.members.filter((member) => this.#isNew('m', member));
    const profile = rawPage.profile && this.#isNew('profile', rawPage.profile);
    const misses = rawPage.misses.filter((miss) => this.#isNew('x', miss));
    if (posts.length + comments.length + members.length + misses.length === 0 && !profile) return undefined;
    // A post page's focal post names whose comments these are: it always goes along.
    const focal = rawPage.page.kind === 'post' ? rawPage.posts : posts;
    return { ...rawPage, posts: focal, comments, members, misses };
  }

  #isNew(kind: string, item: object): boolean {
    const key = kind + JSON.stringify(item);
    if (this.#sent.has(key)) return false;
    this.#sent.add(key);
    return true;
  }
}
