// @ts-check
/** @typedef {{tag: string, attrs: Record<string, string>, kids: (string | Branch)[]}} Branch */
/** @typedef {{tree: string | Branch, node: Node, kids: Built[]}} Built */

const SVG = 'http://www.w3.org/2000/svg';

/** The page's own policy: even data blocks need one under Trusted Types. */
const policy = globalThis.trustedTypes?.createPolicy('stage', { createScript: (text) => text });

/** @param {Element} element @param {string} name @param {string} value */
export function setAttribute(element, name, value) {
  if (name === 'style' && 'style' in element) element.style.cssText = value;
  else element.setAttribute(name, value);
}

/**
 * Elements out of a tree, made one by one as a framework makes them: a button may stand in a button.
 * @param {string | Branch} tree @returns {Built}
 */
export function build(tree, svg = false) {
  if (typeof tree === 'string') return { tree, node: document.createTextNode(tree), kids: [] };
  const inSvg = svg || tree.tag === 'svg';
  const node = inSvg ? document.createElementNS(SVG, tree.tag) : document.createElement(tree.tag);
  for (const [name, value] of Object.entries(tree.attrs)) setAttribute(node, name, value);
  if (tree.tag === 'script') {
    node.textContent = policy ? policy.createScript(tree.kids.join('')) : tree.kids.join('');
    return { tree, node, kids: [] };
  }
  const kids = tree.kids.map((kid) => build(kid, inSvg));
  node.append(...kids.map((kid) => kid.node));
  return { tree, node, kids };
}

/**
 * Makes what was built for one tree show another, using the same nodes again. Foreign nodes are left where they are.
 * @param {Built} built @param {string | Branch} tree
 */
export function patch(built, tree) {
  if (typeof tree === 'string' || typeof built.tree === 'string' || tree.tag !== built.tree.tag) {
    if (tree === built.tree) return;
    if (typeof tree === 'string' && typeof built.tree === 'string') built.node.nodeValue = tree;
    else {
      const fresh = build(tree);
      built.node.parentNode?.replaceChild(fresh.node, built.node);
      Object.assign(built, fresh);
    }
    built.tree = tree;
    return;
  }
  const element = /** @type {Element} */ (built.node);
  for (const name of Object.keys(built.tree.attrs)) if (!(name in tree.attrs)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(tree.attrs)) {
    if (built.tree.attrs[name] !== value) setAttribute(element, name, value);
  }
  for (const extra of built.kids.splice(tree.kids.length)) extra.node.parentNode?.removeChild(extra.node);
  for (const [place, kid] of tree.kids.entries()) {
    const old = built.kids[place];
    if (old) {
      patch(old, kid);
      continue;
    }
    const fresh = build(kid);
    const before = built.kids[place - 1]?.node;
    element.insertBefore(fresh.node, before ? before.nextSibling : null);
    built.kids.push(fresh);
  }
  built.tree = tree;
}

/**
 * Builds the element again from its tree, so that whatever others put into it is gone.
 * @param {Built} built @param {(element: Element) => boolean} wanted @returns {Node | undefined} the new node
 */
export function rebuild(built, wanted) {
  if (built.node instanceof Element && wanted(built.node)) {
    const fresh = build(built.tree);
    built.node.parentNode?.replaceChild(fresh.node, built.node);
    Object.assign(built, fresh);
    return built.node;
  }
  for (const kid of built.kids) {
    const fresh = rebuild(kid, wanted);
    if (fresh) return fresh;
  }
  return undefined;
}
