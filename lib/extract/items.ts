import type { PageKind } from '../model';
import type { UnreadTab } from '../sites/Site';
import type { Extractors } from './Extractor';
import { isAnyTrue } from './elements';
import { fieldsAt } from './fields';
import type { OpenPage } from './openPage';

/** What list rules share: where they apply and what an item is. */
export interface AnyRule {
  on?: readonly PageKind[];
  item: string;
  skip?: Extractors;
  unread?: readonly UnreadTab[];
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

/** The tab that this page is, where the rule does not read it. */
export const unreadTabOf = ({ unread }: AnyRule, { context }: OpenPage): UnreadTab | undefined =>
  unread?.find(({ path }) => path.test(context.url.pathname));

/** The rule's items on the page in document order, outermost only (an item inside an item is a quote), skips left out. */
export function itemsOf(rule: AnyRule, page: OpenPage): Element[] {
  const { scope, within } = page;
  if (unreadTabOf(rule, page)) return [];
  const items = within ? itemsWithin(rule.item, within, scope) : [...scope.querySelectorAll(rule.item)];
  return items.filter((item) => !isNested(item, rule.item, scope) && !isAnyTrue(rule.skip, item, page.contextOf(item)));
}

function itemsWithin(selector: string, within: readonly Element[], scope: Element): Element[] {
  const items = new Set<Element>();
  for (const root of within) {
    const outer = root.closest(selector);
    if (outer && scope.contains(outer)) items.add(outer);
    else if (scope.contains(root)) for (const item of root.querySelectorAll(selector)) items.add(item);
    else if (root.contains(scope)) for (const item of scope.querySelectorAll(selector)) items.add(item);
  }
  return [...items];
}

function isNested(item: Element, selector: string, scope: Element): boolean {
  const outer = item.parentElement?.closest(selector);
  return outer !== null && outer !== undefined && scope.contains(outer);
}

/** Handle of an item's author; undefined where it is not named. */
export function authorIn(
  item: Element,
  rule: AnyRule & { author?: Extractors; not?: string },
  page: OpenPage,
): string | undefined {
  const authors = page.authors.get(rule) ?? new Map<Element, string | undefined>();
  page.authors.set(rule, authors);
  if (authors.has(item)) return authors.get(item);
  const author = fieldsAt(item, page.contextOf(item, rule.not), page.site, []).handle('author', rule.author);
  authors.set(item, author);
  return author;
}
