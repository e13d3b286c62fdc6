/** Hidden by attribute or inline style, itself or an ancestor. */
export function isHidden(element: Element): boolean {
  for (let el: Element | null = element; el; el = el.parentElement) {
    if (el.hasAttribute('hidden') || el.getAttribute('aria-hidden') === 'true') return true;
    const style = el.getAttribute('style');
    if (style && /display:\s*none|visibility:\s*hidden/.test(style)) return true;
  }
  return false;
}
