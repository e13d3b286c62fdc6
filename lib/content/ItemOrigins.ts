import { subjectOf } from '../extract/address';
import { headerOf } from '../extract/extractProfile';
import { fieldsAt } from '../extract/fields';
import { rulesFor } from '../extract/items';
import { type OpenPage, openPage } from '../extract/openPage';
import type { Origins } from '../extract/origins';
import { outermost } from '../extract/watch';
import type { Site } from '../sites/Site';

/** Where something was first seen. */
interface Origin {
  /** What its page was about. */
  subject: string;
  /** Id of the post, or handle of the header. */
  id: string;
}

/**
 * Remembers on which page each item of a list was first seen. When a page moves on within the document, header and list of the page before
 * are still there for a moment, and the two are not drawn anew at the same time: what bears no name of its own is of the page on which it
 * was first seen, until it has become another.
 */
export class ItemOrigins implements Origins {
  readonly #site: Site;
  readonly #document: Document;
  readonly #items = new WeakMap<Element, Origin>();
  #header: Origin | undefined;
  #url: URL | undefined;
  #subject = '';
  /** The address has changed, and to what is not known yet. */
  #isLeaving = false;

  constructor(site: Site, document: Document) {
    this.#site = site;
    this.#document = document;
  }

  /** The address has just changed: what is there is of the page before still, but for the parts that changed along with it. */
  leave(changed: ReadonlySet<Element>): void {
    if (this.#isLeaving || !this.#url) return;
    this.#isLeaving = true;
    const page = openPage(this.#site, this.#document, this.#url, {});
    const parts = outermost(changed);
    const isOld = (element: Element): boolean =>
      !parts.some((part) => part.contains(element) || element.contains(part));
    this.#noteItems(page, isOld);
    if (page.context.page.kind === 'profile') this.#noteHeader(page, isOld);
  }

  /** From now on the page is the one of this address. */
  arrive(url: URL): void {
    this.#url = url;
    this.#subject = subjectOf(this.#site, url);
    this.#isLeaving = false;
  }

  isItemOfPage(item: Element, id = ''): boolean {
    const origin = this.#items.get(item);
    if (origin?.id === id) return origin.subject === this.#subject;
    this.#items.set(item, { id, subject: this.#subject });
    return true;
  }

  isHeaderOfPage(handle: string): boolean {
    if (this.#header?.id === handle) return this.#header.subject === this.#subject;
    this.#header = { id: handle, subject: this.#subject };
    return true;
  }

  /** All that would be items of a profile, wherever they are now: a site may keep screens that are hidden, and use them again. */
  #noteItems({ site, contextOf }: OpenPage, isOld: (item: Element) => boolean): void {
    for (const rule of rulesFor(site.post, 'profile')) {
      for (const item of this.#document.querySelectorAll(rule.item)) {
        if (isOld(item)) this.isItemOfPage(item, fieldsAt(item, contextOf(item, rule.not), site, []).text(rule.id));
      }
    }
  }

  #noteHeader(page: OpenPage, isOld: (header: Element) => boolean): void {
    const { site, contextOf } = page;
    const header = headerOf(page);
    if (!header || !isOld(header)) return;
    const handle = fieldsAt(header, contextOf(header), site, []).handle('profile.handle', site.profile.handle);
    if (handle !== undefined) this.isHeaderOfPage(handle);
  }
}
