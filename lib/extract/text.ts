/** Their text is not printed; a drawing's title ("Verified account") is a tooltip. */
const NOT_PRINTED = ['script', 'style', 'svg', 'noscript'];

/** The element's words: text and the alt of emoji pictures, white space folded, bidi marks gone. */
export function textOf(element: Element): string {
  let text = '';
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += separated(text, child.nodeValue ?? '');
      if (child.nodeType !== 1) continue;
      const inner = child as Element;
      if (inner.localName === 'img') text += inner.getAttribute('alt') ?? '';
      else if (inner.localName === 'br') text += ' ';
      else if (!NOT_PRINTED.includes(inner.localName)) walk(inner);
    }
  };
  walk(element);
  return clean(text);
}

/** A number that rolls to the next is printed twice, or as columns of digits: two texts' digits never make one number. */
const separated = (before: string, text: string): string =>
  /\d$/.test(before) && /^\d/.test(text) ? `|${text}` : text;

/** Text without bidi controls and with single spaces. NBSP stays: numbers are grouped with it. */
export function clean(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
}
