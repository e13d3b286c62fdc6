/** What an element is made with: attributes (false and undefined leave one out) and children. */
export type Attributes = Record<string, string | boolean | undefined>;

/** An element with attributes and children: all that is needed in other people's pages, where no library comes along. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  dress(made, attributes);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Sets attributes, and takes away those that are false or undefined. */
export function dress(dressed: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) dressed.removeAttribute(name);
    else dressed.setAttribute(name, value === true ? '' : value);
  }
}
