/** What a parser closes by itself, or never nests: such an element is printed as a div that carries its own name. */
const SAME = new Set(['a', 'button', 'form', 'nobr', 'option']);
const INLINE_ONLY = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const BLOCKS =
  'address,article,aside,blockquote,center,details,dialog,dl,div,fieldset,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,ul';
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** Would a parser tear this element apart, so that the page reads differently when it is opened again? */
export function isTorn(element: Element): boolean {
  const { localName } = element;
  if (SAME.has(localName)) return element.parentElement?.closest(localName) != null;
  if (localName === 'p') return element.querySelector(BLOCKS) !== null || element.parentElement?.closest('p') != null;
  if (INLINE_ONLY.has(localName)) return /^h\d$/.test(element.parentElement?.localName ?? '');
  if (localName === 'li') return element.parentElement?.closest('li,ul,ol')?.localName === 'li';
  return false;
}

/** An element with its attributes around what is in it. */
export function printElement(name: string, attributes: readonly [string, string][], inner: string): string {
  const vocabulary = attributes.map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escapeText(value).replaceAll('"', '&quot;')}"`,
  );
  return VOID.has(name) ? `<${name}${vocabulary.join('')}>` : `<${name}${vocabulary.join('')}>${inner}</${name}>`;
}

/** Text between tags. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00a0', '&nbsp;');

/** A line is broken only inside a tag, where a break means nothing. */
const WIDTH = 160;

/** The page in lines that can be looked at. */
export function breakLines(page: string): string {
  let start = 0;
  return page.replace(/(<[a-z][^\s>]*) |\n/g, (found, tag: string | undefined, at: number) => {
    if (tag === undefined) start = at;
    if (tag === undefined || at - start < WIDTH) return found;
    start = at;
    return `${tag}\n`;
  });
}
