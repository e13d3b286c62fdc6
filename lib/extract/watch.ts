/** What happened since the last call. */
export interface Change {
  url: URL;
  /** The address is another one than at the last call: everything must be read anew. */
  moved: boolean;
  /** Changed parts, none inside another; missing: read everything. */
  roots?: Element[];
}

/** What the watcher needs from outside. */
export interface WatchOptions {
  signal: AbortSignal;
  /** Our own elements in the page: what happens in them is no change. */
  isOurs: (node: Node) => boolean;
  /** Called at once, before anybody can see the page as it is now: what changed is about to be read. */
  onMutation?: (changed: ReadonlySet<Element>, moved: boolean) => void;
  /** Called in idle time. */
  onChange: (change: Change) => void;
}

/** More changed parts than this at once are cheaper read as one page. */
const MANY = 60;
/** Longest wait for an idle moment, ms. */
const PATIENCE = 250;
const ATTRIBUTES = ['aria-label', 'title', 'href', 'datetime', 'src', 'hidden'];

/**
 * Watches a page until aborted: one observer, the changed parts only, in idle time. In-page navigation changes the page, so the
 * address is compared at each batch; nothing is polled.
 */
export function watch(document: Document, { signal, isOurs, onMutation, onChange }: WatchOptions): void {
  const window = document.defaultView;
  if (!window) return;
  let address = '';
  let waiting = false;
  const changed = new Set<Element>();

  const flush = (): void => {
    waiting = false;
    if (signal.aborted) return;
    const moved = window.location.href !== address;
    address = window.location.href;
    const roots = outermost(changed);
    changed.clear();
    if (!moved && roots.length === 0) return;
    const partial = !moved && roots.length <= MANY;
    onChange({ url: new URL(address), moved, ...(partial ? { roots } : {}) });
  };
  const wake = (): void => {
    if (waiting) return;
    waiting = true;
    later(window, flush);
  };
  const observer = new window.MutationObserver((records) => {
    const mutated = new Set<Element>();
    for (const record of records) collect(record, mutated, isOurs);
    const moved = window.location.href !== address;
    if (mutated.size === 0 && !moved) return;
    for (const element of mutated) changed.add(element);
    wake();
    onMutation?.(mutated, moved);
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  for (const event of ['popstate', 'pageshow']) window.addEventListener(event, wake, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  flush();
}

function later(window: Window, run: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: PATIENCE });
  else (window as Window).setTimeout(run, 30);
}

function collect(record: MutationRecord, changed: Set<Element>, isOurs: (node: Node) => boolean): void {
  const { target } = record;
  if (isOurs(target)) return;
  if (record.type !== 'childList') {
    const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
    if (element) changed.add(element);
    return;
  }
  for (const node of record.addedNodes) {
    if (isOurs(node)) continue;
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    if (element) changed.add(element);
  }
}

/** Connected elements that lie in no other of the set. */
export function outermost(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((element) => {
    if (!element.isConnected) return false;
    for (let up = element.parentElement; up; up = up.parentElement) if (elements.has(up)) return false;
    return true;
  });
}
