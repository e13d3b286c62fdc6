import type { Extracted, Extractor, ExtractorFunction, PageContext } from './Extractor';
import { all, extract, first } from './elements';
import { withLiterals } from './literals';
import { textOf } from './text';

/** All of a text that holds a number. */
const NUMBER = /^.*\p{Nd}.*$/u;

/**
 * What a pattern finds (its group, where it has one) in the text or (for a [selector, attribute] pair) the attribute of the first match
 * that fits it. Default: all of a text that holds a number.
 */
export function match(target: string | readonly [selector: string, attribute: string], pattern = NUMBER) {
  const [selector, attribute] = typeof target === 'string' ? [target] : target;
  const read = (element: Element) => (attribute ? (element.getAttribute(attribute) ?? '') : textOf(element));
  return withLiterals([target, pattern], firstGroup(selector, pattern, read));
}

/** The same of a link's address, decoded. Of the site's own addresses the pattern meets the path alone: a saved page spells them out. */
export function linkMatch(selector: string, pattern: RegExp) {
  const find = firstGroup(selector, pattern, (element, { url }) =>
    (element.getAttribute('href') ?? '').replace(url.origin, ''),
  );
  return withLiterals([selector, pattern], (root: Element, context: PageContext) => {
    const found = find(root, context);
    return found && decodePath(found);
  });
}

function firstGroup(selector: string, pattern: RegExp, read: (element: Element, context: PageContext) => string) {
  return (root: Element, context: PageContext): string | undefined => {
    for (const element of all(root, selector, context)) {
      const found = pattern.exec(read(element, context));
      const part = found && (found.length > 1 ? found[1] : found[0]);
      if (part) return part;
    }
    return undefined;
  };
}

/** A path segment as people write it; broken escapes stay as they are. */
export function decodePath(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Flag: is there a match? Only where its absence means no; a plain selector is the flag where it does not. */
export const exists = (selector: string): ExtractorFunction =>
  withLiterals([selector], (root: Element, context: PageContext) => first(root, selector, context) !== undefined);

/** Flag: does the attribute of the first match include one of these texts? Undefined where there is none (pictures load late). */
export function attributeIncludes(selector: string, attribute: string, ...texts: string[]): ExtractorFunction {
  return withLiterals([selector, attribute, texts], (root: Element, context: PageContext) => {
    const value = first(root, selector, context)?.getAttribute(attribute);
    return typeof value === 'string' ? texts.some((text) => value.includes(text)) : undefined;
  });
}

/**
 * The n-th match (from 0; -1 is the last) where there are `of` of them: with one more or one less nothing is found. By the page's order,
 * so that boxes around them and other elements between them do not matter.
 */
export function nth(selector: string, place: number, of?: number, extractor: Extractor = ''): ExtractorFunction {
  return withLiterals([selector, extractor], (root: Element, context: PageContext) => {
    const row = all(root, selector, context);
    const element = row.at(place);
    return element && (of === undefined || row.length === of) ? extract(extractor, element, context) : undefined;
  });
}

/** An extractor in the nearest ancestor that fits: what the page prints once for several items. */
export function inAncestor(selector: string, extractor: Extractor): ExtractorFunction {
  return withLiterals([selector, extractor], (root: Element, context: PageContext) => {
    const ancestor = root.parentElement?.closest(selector);
    return ancestor ? extract(extractor, ancestor, context) : undefined;
  });
}

/**
 * An extractor in the first match alone: a post's own head, not that of the post it shares. With `holding`: in the nearest match around
 * the first match of that, so that another's head is not taken where one's own has changed.
 */
export function inDescendant(selector: string, extractor: Extractor, holding?: string): ExtractorFunction {
  return withLiterals([selector, extractor, holding], (root: Element, context: PageContext) => {
    const part = holding ? first(root, holding, context)?.closest(selector) : first(root, selector, context);
    return part && root.contains(part) ? extract(extractor, part, context) : undefined;
  });
}

/** An extractor on addresses whose path fits only. */
export const onPath = (path: RegExp, extractor: Extractor): ExtractorFunction =>
  withLiterals(
    [path, extractor],
    (root: Element, context: PageContext): Extracted =>
      path.test(context.url.pathname) ? extract(extractor, root, context) : undefined,
  );

/**
 * The first match, where it comes before the item's landmark (its author's picture): over a post are printed who reposted it, or that it
 * is pinned. By the page's order; nothing in an item without the landmark.
 */
export function preceding(landmark: string, selector: string, extractor: Extractor = ''): ExtractorFunction {
  return withLiterals([landmark, selector, extractor], (root: Element, context: PageContext) => {
    const parts = all(root, `${landmark}, ${selector}`, context);
    const [top] = parts;
    const isAbove = top && !top.matches(landmark) && parts.some((part) => part.matches(landmark));
    return isAbove ? extract(extractor, top, context) : undefined;
  });
}
