import type { BadgeText } from '../model';
import type { BadgePlace } from '../sites/Site';

/** Draws one badge (or, compact, a chip) into a shadow root; without a glance it takes the drawing down. */
export type Draw = (root: ShadowRoot, glance: BadgeText | undefined, compact: boolean) => void;

interface Mark {
  host: HTMLElement;
  root: ShadowRoot;
}

/** The chip of one list item, and whose it is. */
interface Chip extends Mark {
  handle: string;
}

/** Our marks in the page: each in a closed shadow root of a plain element, put back when the page draws itself anew. */
export class Badges {
  readonly #document: Document;
  readonly #draw: Draw;
  readonly #signal: AbortSignal;
  readonly #hosts = new WeakSet<Node>();
  readonly #chips = new Map<Element, Chip>();
  #badge: Mark | undefined;

  /** @param signal once it is aborted all is taken away, and nothing more put into the page: an answer may come late */
  constructor(document: Document, draw: Draw, signal: AbortSignal) {
    this.#document = document;
    this.#draw = draw;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.clear());
  }

  /** Is this node one of ours? Then what happens at it is no change of the page. */
  isOurs(node: Node): boolean {
    return this.#hosts.has(node);
  }

  /** Shows the badge beside the name inside `scope`, or moves it back there; nothing without its place. */
  showBadge(scope: ParentNode, place: BadgePlace, glance: BadgeText): void {
    if (this.#signal.aborted) return;
    this.#badge ??= this.#make();
    if (put(this.#badge.host, scope, place)) this.#draw(this.#badge.root, glance, false);
  }

  hideBadge(): void {
    if (this.#badge) this.#remove(this.#badge);
    this.#badge = undefined;
  }

  /** Shows (or, without a glance, takes away) the chip of one list item. */
  showChip(item: Element, place: BadgePlace, glance: BadgeText | undefined): void {
    const known = this.#chips.get(item);
    if (!glance) {
      if (known) this.#remove(known);
      this.#chips.delete(item);
      return;
    }
    if (this.#signal.aborted) return;
    const mark = known ?? this.#make();
    if (!put(mark.host, item, place)) return;
    this.#chips.set(item, { ...mark, handle: glance.handle });
    this.#draw(mark.root, glance, true);
  }

  /** Items with a chip that something of this touches, each with whose chip it is. */
  chipsIn(touched: ReadonlySet<Element>): Map<Element, string> {
    const found = new Map<Element, string>();
    if (this.#chips.size === 0) return found;
    for (const [item, { handle }] of this.#chips) {
      for (const element of touched) {
        if (item.contains(element) || element.contains(item)) found.set(item, handle);
      }
    }
    return found;
  }

  /** Lets go of chips whose items the page has dropped. */
  sweep(): void {
    for (const [item, mark] of this.#chips) {
      if (item.isConnected) continue;
      this.#remove(mark);
      this.#chips.delete(item);
    }
  }

  clear(): void {
    this.hideBadge();
    for (const mark of this.#chips.values()) this.#remove(mark);
    this.#chips.clear();
  }

  #make(): Mark {
    const host = this.#document.createElement('span');
    this.#hosts.add(host);
    return { host, root: host.attachShadow({ mode: 'closed' }) };
  }

  #remove({ host, root }: Mark): void {
    this.#draw(root, undefined, false);
    host.remove();
  }
}

/** Puts the host where the site wants it; false where that place is not there. Others may stand between: nobody is pushed away. */
function put(host: HTMLElement, scope: ParentNode, { beside, inside }: BadgePlace): boolean {
  if (inside) {
    const parent = scope.querySelector(inside);
    if (parent && host.parentElement !== parent) parent.append(host);
    return parent !== null;
  }
  const neighbour = beside ? scope.querySelector(beside) : null;
  if (neighbour && !follows(neighbour, host)) neighbour.after(host);
  return neighbour !== null;
}

/** Does the host stand behind it, in the same row? */
const follows = (neighbour: Element, host: Element): boolean =>
  host.parentNode === neighbour.parentNode && neighbour.compareDocumentPosition(host) === 4;
