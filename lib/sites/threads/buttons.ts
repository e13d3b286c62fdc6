import type { ExtractorFunction, PageContext } from '../../extract/Extractor';
import { all } from '../../extract/elements';
import { textOf } from '../../extract/text';

/** The four buttons in one row under a post, in their order, each with the names its icon has in some languages. */
const ROW = [
  /^(Unl|L)ike$|^(Des)?[Cc]urtir$|[Mm]e gusta$|[Gg]efällt mir|いいね|좋아요|讚|赞/,
  /^(Reply|Comment|Responder|Antworten|Répondre|返信|답글|回覆|回复)$/,
  /^(Repost|Repostar|Repostear|Reposten|Republier|再投稿|리포스트|轉發|转发)$/,
  /^(Share|Send|Compartilhar|Compartir|Teilen|Partager|シェアする|공유|分享)$/,
]; // 2026-04
const ICON = '[role="button"]:not([aria-haspopup]) svg[role="img"]'; // 2026-04

/** Is there such a row? An item without one is no post. */
export const hasButtons = (root: Element, context: PageContext): boolean => iconsOf(root, context).length > 0;

/**
 * The number beside the n-th button (like, reply, repost, share). The button is known by its icon's name, or else by
 * its place in a row that is whole. A button without a number means zero.
 */
export const onButton =
  (place: number): ExtractorFunction =>
  (root, context) => {
    const icons = iconsOf(root, context);
    const named = icons.find((icon) => ROW[place]?.test(nameOf(icon)));
    if (named) return numberBeside(named);
    const icon = icons.length === ROW.length ? icons[place] : undefined;
    return icon && !isNamed(icon) ? numberBeside(icon) : undefined;
  };

/**
 * The icons of the item's last row: one that is whole (each of its parts has one icon), or one whose names are known.
 */
function iconsOf(root: Element, context: PageContext): Element[] {
  const icons = all(root, ICON, context);
  let box = icons.at(-1)?.parentElement;
  for (; box && box !== root.parentElement; box = box.parentElement) {
    const inside = iconsIn(box, icons);
    if (inside.length < 2) continue;
    const parts = [...box.children].filter((part) => iconsIn(part, icons).length === 1);
    const isWhole = parts.length === ROW.length && inside.length === ROW.length;
    if (isWhole || inside.filter(isNamed).length > 1) return inside;
  }
  return [];
}

const iconsIn = (part: Element, icons: readonly Element[]): Element[] => icons.filter((icon) => part.contains(icon));

const isNamed = (icon: Element): boolean => ROW.some((name) => name.test(nameOf(icon)));

/** An icon's name: its title, or its label. */
const nameOf = (icon: Element): string =>
  icon.querySelector('title')?.textContent || icon.getAttribute('aria-label') || '';

/** The one text of the button. While a number rolls to the next both are there: then none is taken. */
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

/** What this file's own functions look for. */
export const BUTTON_LITERALS = [ROW, ICON];
