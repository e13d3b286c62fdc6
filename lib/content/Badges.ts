import type { BadgeText } from '../model';
import type { BadgePlace } from '../sites/Site';

/** Draws one badge (or, compact, a chip) into a shadow root; without a text it removes the drawing. */
export type Draw = (root: ShadowRoot, badgeText: BadgeText | undefined, compact: boolean) => void;

interface Drawn {
  host: HTMLElement;
  root: ShadowRoot;
}

/** The chip of one list item. */
interface Chip extends Drawn {
  handle: string;
}

/** Our marks in the page: each in a closed shadow root of a plain element, put back when the page draws itself anew. */
export class Badges {
  readonly #document: Document;
  readonly #draw: Draw;
  readonly #signal: AbortSignal;
  readonly #hosts = new WeakSet<Node>();
  readonly #chips = new Map<Element, Chip>();
  #badge: Drawn | undefined;

  /** @param signal once it is aborted all is removed, and nothing more put into the page: an answer may come late */
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
  showBadge(scope: ParentNode, place: BadgePlace, badgeText: BadgeText): void {
    if (this.#signal.aborted) return;
    this.#badge ??= this.#make();
    if (insert(this.#badge.host, scope, place)) this.#draw(this.#badge.root, badgeText, false);
  }

  hideBadge(): void {
    if (this.#badge) this.#remove(this.#badge);
    this.#badge = undefined;
  }

  /** Shows (or, without a text, removes) the chip of one list item. */
  showChip(item: Element, place: BadgePlace, badgeText: BadgeText | undefined): void {
    const known = this.#chips.get(item);
    if (!badgeText) {
      if (known) this.#remove(known);
      this.#chips.delete(item);
      return;
    }
    if (this.#signal.aborted) return;
    const drawn = known ?? this.#make();
    if (!insert(drawn.host, item, place)) return;
    this.#chips.set(item, { ...drawn, handle: badgeText.handle });
    this.#draw(drawn.root, badgeText, true);
  }

  /** Items with a chip that one of these elements is in, or around: each with the handle of its chip. */
  chipsIn(elements: ReadonlySet<Element>): Map<Element, string> {
    const found = new Map<Element, string>();
    if (this.#chips.size === 0) return found;
    for (const [item, { handle }] of this.#chips) {
      for (const element of elements) {
        if (item.contains(element) || element.contains(item)) found.set(item, handle);
      }
    }
    return found;
  }

  /** Removes chips whose items have left the page. */
  removeDetached(): void {
    for (const [item, chip] of this.#chips) {
      if (item.isConnected) continue;
      this.#remove(chip);
      this.#chips.delete(item);
    }
  }

  clear(): void {
    this.hideBadge();
    for (const chip of this.#chips.values()) this.#remove(chip);
    this.#chips.clear();
  }

  #make(): Drawn {
    const host = this.#document.createElement('span');
    this.#hosts.add(host);
    return { host, root: host.attachShadow({ mode: 'closed' }) };
  }

  #remove({ host, root }: Drawn): void {
    this.#draw(root, undefined, false);
    host.remove();
  }
}

/** Inserts the host where the site wants it; false where that place is not there. Others may come between: nobody is pushed away. */
function insert(host: HTMLElement, scope: ParentNode, { beside, inside }: BadgePlace): boolean {
  if (inside) {
    const parent = scope.querySelector(inside);
    if (parent && host.parentElement !== parent) parent.append(host);
    return parent !== null;
  }
  const neighbour = beside ? scope.querySelector(beside) : null;
  if (neighbour && !isAfter(neighbour, host)) neighbour.after(host);
  return neighbour !== null;
}

/** Does the host come after it, in the same row? */
const isAfter = (neighbour: Element, host: Element): boolean =>
  host.parentNode === neighbour.parentNode && neighbour.compareDocumentPosition(host) === 4;
