import type { PageKind } from '../model';
import type { Extractors, PageContext } from './Extractor';
import { extract } from './extractors';
import { fieldsOf } from './fields';
import type { PageReader } from './openPage';

/** What list rules share: where they apply and what an item is. */
export interface AnyRule {
  on?: readonly PageKind[];
  item: string;
  skip?: readonly Parameters<typeof extract>[0][];
}

/** One rule or several, as a list; those that apply on this kind of page. */
export function rulesFor<R extends AnyRule>(
  rules: R | readonly R[] | undefined,
  kind: PageKind,
  on?: readonly PageKind[],
): R[] {
  const list: readonly R[] = rules === undefined ? [] : isList(rules) ? rules : [rules];
  return list.filter((rule) => (rule.on ?? on ?? [kind]).includes(kind));
}

const isList = <R>(rules: R | readonly R[]): rules is readonly R[] => Array.isArray(rules);

/** The rule's items on the page in document order, outermost only (an item inside an item is a quote), skips left out. */
export function itemsOf(rule: AnyRule, reader: PageReader): Element[] {
  const { scope, within } = reader;
  const found = within ? itemsWithin(rule.item, within, scope) : [...scope.querySelectorAll(rule.item)];
  return found.filter((item) => !isNested(item, rule.item, scope) && !isSkipped(rule, item, reader.lookAt(item)));
}

function itemsWithin(selector: string, within: readonly Element[], scope: Element): Element[] {
  const items = new Set<Element>();
  for (const root of within) {
    const around = root.closest(selector);
    if (around && scope.contains(around)) items.add(around);
    else if (scope.contains(root)) for (const item of root.querySelectorAll(selector)) items.add(item);
    else if (root.contains(scope)) for (const item of scope.querySelectorAll(selector)) items.add(item);
  }
  return [...items];
}

function isNested(item: Element, selector: string, scope: Element): boolean {
  const outer = item.parentElement?.closest(selector);
  return outer !== null && outer !== undefined && scope.contains(outer);
}

/** Handle of an item's author; undefined where it is not said. */
export function authorIn(
  item: Element,
  rule: AnyRule & { author?: Extractors; not?: string },
  reader: PageReader,
): string | undefined {
  const known = reader.authors.get(rule) ?? new Map<Element, string | undefined>();
  reader.authors.set(rule, known);
  if (known.has(item)) return known.get(item);
  const author = fieldsOf(item, reader.lookAt(item, rule.not), reader.site, []).handle('author', rule.author);
  known.set(item, author);
  return author;
}

const isSkipped = (rule: AnyRule, item: Element, look: PageContext): boolean =>
  rule.skip?.some((way) => isTrue(extract(way, item, look))) ?? false;

/** A flag's answer: words that are there count as yes. */
export const isTrue = (found: unknown): boolean => found !== undefined && found !== false && found !== '';
