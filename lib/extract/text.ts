/** Their text is not printed; a drawing's title ("Verified account") is a tooltip. */
const SILENT = ['script', 'style', 'svg', 'noscript'];

/** The element's words: text and the alt of emoji pictures, white space folded, bidi marks gone. */
export function textOf(element: Element): string {
  let text = '';
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += apart(text, child.nodeValue ?? '');
      if (child.nodeType !== 1) continue;
      const el = child as Element;
      if (el.localName === 'img') text += el.getAttribute('alt') ?? '';
      else if (el.localName === 'br') text += ' ';
      else if (!SILENT.includes(el.localName)) walk(el);
    }
  };
  walk(element);
  return clean(text);
}

/** A number that rolls to the next stands there twice, or as columns of digits: two texts' digits never make one number. */
const apart = (before: string, text: string): string => (/\d$/.test(before) && /^\d/.test(text) ? `|${text}` : text);

/** Text without bidi controls and with single spaces. NBSP stays: numbers are grouped with it. */
export function clean(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
}
