// @ts-check
import { build, patch } from './build.js';

/** Pages that stay in the document once they are left: stacked ones in their order, reused ones by tag. */
/** @type {any[]} */
const stack = [];
/** @type {Map<string, import('./build.js').Built>} */
const reused = new Map();
/** @type {Element | undefined} */
let home;

/** Where pages stand: in the frame that came with the document, else in the body. */
function homeOf() {
  const place = document.querySelector('page');
  home ??= place?.parentElement ?? document.body;
  place?.remove();
  return home;
}

/** Takes the page that was shown away, or hides it, as its site does. */
export function leave(shown) {
  const { screen, page } = shown;
  if (!screen.kept) page.node.remove();
  if (screen.kept === 'stacked') {
    page.node.style.display = 'none';
    stack.push(shown);
  }
  if (screen.kept === 'reused') page.node.setAttribute('hidden', '');
}

/** Puts the page of a screen into the document: a new one, or an old one of its tag that takes its shape. */
export function enter(screen) {
  const old = screen.kept === 'reused' && reused.get(screen.body.tag);
  if (old) {
    patch(old, screen.body);
    old.node.removeAttribute('hidden');
    return old;
  }
  const page = build(screen.body);
  homeOf().append(page.node);
  if (screen.kept === 'reused') reused.set(screen.body.tag, page);
  return page;
}

/** The stacked page one comes back to, shown again as it was left; undefined: it is not there any more. */
export function behind(path) {
  if (stack.at(-1)?.path !== path) return undefined;
  const shown = stack.pop();
  shown.page.node.style.display = '';
  return shown;
}
