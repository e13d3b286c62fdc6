import type { Extractor, PageContext } from '../Extractor';
import { all } from '../find';
import { textOf } from '../text';

/** The buttons that stand in one row under a post, in their order, each with the names its icon has in some languages. */
export type Row = readonly RegExp[];

const ICON = '[role="button"]:not([aria-haspopup]) svg[role="img"]';

/** Is there such a row? An item without one is no post. */
export function hasRow(row: Row): Extractor {
  return (root, look) => rowOf(row, root, look).length > 0;
}

/**
 * The number beside the n-th button of an item's row (like, reply, repost, share). The button is known by its icon's name, or
 * else by its place in a row that is whole. A button without a number says zero.
 */
export function action(row: Row, place: number): Extractor {
  return (root, look) => {
    const icons = rowOf(row, root, look);
    const named = icons.find((icon) => row[place]?.test(nameOf(icon)));
    if (named) return numberBeside(named);
    const icon = icons.length === row.length ? icons[place] : undefined;
    return icon && !isNamed(icon, row) ? numberBeside(icon) : undefined;
  };
}

/** The icons of the item's last row: one that is whole (each of its parts has one icon), or one whose names are known. */
function rowOf(row: Row, root: Element, look: PageContext): Element[] {
  const icons = all(root, ICON, look);
  let around = icons.at(-1)?.parentElement;
  for (; around && around !== root.parentElement; around = around.parentElement) {
    const within = iconsIn(around, icons);
    if (within.length < 2) continue;
    const parts = [...around.children].filter((part) => iconsIn(part, icons).length === 1);
    const isWhole = parts.length === row.length && within.length === row.length;
    if (isWhole || within.filter((icon) => isNamed(icon, row)).length > 1) return within;
  }
  return [];
}

const iconsIn = (part: Element, icons: readonly Element[]): Element[] => icons.filter((icon) => part.contains(icon));

const isNamed = (icon: Element, row: Row): boolean => row.some((name) => name.test(nameOf(icon)));

/** An icon's name: its title, or its label. */
const nameOf = (icon: Element): string =>
  icon.querySelector('title')?.textContent || icon.getAttribute('aria-label') || '';

/** The one text of the button. While a number rolls to the next both stand there: then none is told. */
function numberBeside(icon: Element): { exact: string } | string | undefined {
  const button = icon.closest('[role="button"]');
  const texts = [...(button?.querySelectorAll('span') ?? [])]
    .filter((span) => !span.querySelector('span'))
    .map(textOf)
    .filter((text) => text !== '');
  const [text = '', more] = texts;
  if (text === '') return { exact: '0' };
  return more === undefined && /\p{Nd}/u.test(text) ? text : undefined;
}
