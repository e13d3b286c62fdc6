/** A piece of a page before it is in a document: text, or an element with attributes and children. */
export type Tree = string | Branch;

export interface Branch {
  tag: string;
  attrs: Record<string, string>;
  kids: Tree[];
}

/** What may stand where a child is expected; `undefined` and `false` leave nothing behind. */
export type Kid = Tree | undefined | false;

export type Attrs = Record<string, string | undefined>;

function isTree(kid: Kid): kid is Tree {
  return kid !== undefined && kid !== false;
}

/** An element. Attributes that are `undefined` are left out. */
export function h(tag: string, attrs: Attrs = {}, ...kids: Kid[]): Branch {
  const present = Object.entries(attrs).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { tag, attrs: Object.fromEntries(present), kids: kids.filter(isTree) };
}

/** `depth` bare divs around the children: the sites nest deeper than anything needs. */
export function nest(depth: number, ...kids: Kid[]): Branch {
  return depth <= 1 ? h('div', {}, ...kids) : h('div', {}, nest(depth - 1, ...kids));
}

const VOID = new Set(['img', 'br', 'input', 'meta', 'link', 'hr']);
const RAW = new Set(['script', 'style']);
const TORN = new Set(['button', 'p']);

function escaped(text: string, quote: boolean): string {
  const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return quote ? plain.replaceAll('"', '&quot;') : plain.replaceAll('>', '&gt;');
}

/**
 * The tree as HTML. A button in a button (or a link in a link) is legal in a live document, but every parser tears it
 * apart: the outer button and the inner link are written as `div[data-orig-tag]`, as saved pages are.
 */
export function toHtml(tree: Tree, inLink = false): string {
  if (typeof tree === 'string') return escaped(tree, false);
  const isLink = tree.tag === 'a';
  const torn = isLink ? inLink : TORN.has(tree.tag) && tree.kids.some((kid) => holds(kid, tree.tag));
  const tag = torn ? 'div' : tree.tag;
  const attrs = torn ? { 'data-orig-tag': tree.tag, ...tree.attrs } : tree.attrs;
  const head = `<${tag}${Object.entries(attrs)
    .map(([name, value]) => ` ${name}="${escaped(value, true)}"`)
    .join('')}>`;
  if (VOID.has(tag)) return head;
  const inner = RAW.has(tag)
    ? tree.kids.join('').replaceAll('</', '<\\/')
    : tree.kids.map((kid) => toHtml(kid, inLink || isLink)).join('');
  return `${head}${inner}</${tag}>`;
}

function holds(tree: Tree, tag: string): boolean {
  if (typeof tree === 'string') return false;
  return tree.tag === tag || tree.kids.some((kid) => holds(kid, tag));
}
