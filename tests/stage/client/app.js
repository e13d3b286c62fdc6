// @ts-check
import { build, rebuild, setAttribute } from './build.js';
import { recycledList, windowedList } from './list.js';
import { behind, enter, leave } from './pages.js';

const NAMES = '[data-testid="UserName"], [data-testid="User-Name"], [data-ad-rendering-role="profile_name"]';
const CARDS =
  '[data-testid="UserCell"] a[href], [data-testid="User-Name"] a[href], [data-testid^="UserAvatar-Container"] a[href]';
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const first = JSON.parse(document.querySelector('script[data-first]')?.textContent ?? 'null');
const options = new URLSearchParams(location.search);

/** @type {any} */
let shown;
let visit = 0;

/** Puts the elements of the head in place; called a moment after the address has changed. */
function setHead(screen) {
  for (const old of document.head.querySelectorAll('[data-rh]')) old.remove();
  document.title = screen.title;
  document.head.append(...screen.head.map((tree) => build(tree).node));
}

function roll(root) {
  const spans = [...root.querySelectorAll('button [data-testid="app-text-transition-container"]')];
  for (const span of spans) {
    const old = /^\d+$/.test(span.textContent) ? String(Math.max(0, Number(span.textContent) - 1)) : '';
    if (!old) continue;
    const before = document.createElement('span');
    before.append(old);
    span.before(before);
    setTimeout(() => before.remove(), 200);
  }
}

/** All cells stand in the page and stay there. */
const plainList = { settle: () => {}, again: () => undefined };

function listIn(place, screen) {
  const box = document.createElement('div');
  for (const { name, value } of place.attributes) setAttribute(box, name, value);
  place.replaceWith(box);
  if (screen.list === 'recycled') return recycledList(box, screen.cells);
  return windowedList(box, screen.cells, screen.blanks ?? []);
}

function show(screen, path) {
  document.documentElement.lang = screen.lang;
  document.documentElement.dir = screen.dir;
  if (screen.over && shown) {
    shown.over?.node.remove();
    shown.over = build(screen.over);
    document.body.append(shown.over.node);
    shown.cards = { ...shown.cards, ...screen.cards };
    return;
  }
  document.body.style.cssText = screen.bodyStyle;
  shown?.over?.node.remove();
  document.querySelector('[data-testid="hoverCardParent"]')?.remove();
  if (shown) leave(shown);
  const page = enter(screen);
  const place = page.node.querySelector('list');
  const list = place ? listIn(place, screen) : plainList;
  const over = screen.over && build(screen.over);
  if (over) document.body.append(over.node);
  shown = { screen, page, list, over, path, cards: screen.cards, wiped: new WeakSet() };
  scrollTo(0, 0);
  list.settle();
  roll(document.body);
}

async function load(path) {
  const mine = ++visit;
  const query = new URLSearchParams(options);
  const [plain, own] = path.split('?');
  for (const [name, value] of new URLSearchParams(own)) query.set(name, value);
  query.set('stage', 'screen');
  const answer = await fetch(`${plain}?${query}`);
  if (!answer.ok) return;
  const screen = await answer.json();
  await wait(60);
  if (mine !== visit) return;
  show(screen, plain);
  await wait(110);
  if (mine === visit) setHead(screen);
}

addEventListener('click', (event) => {
  const target = /** @type {Element} */ (event.target);
  const link = target.closest('a[href]');
  const close = target.closest('[role="dialog"] [aria-label="Close"]');
  if (close && shown?.over) return history.back();
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
  const to = new URL(link.href, location.href);
  if (to.origin !== location.origin) return event.preventDefault();
  event.preventDefault();
  history.pushState(null, '', to.pathname + to.search);
  load(to.pathname + to.search);
});

addEventListener('popstate', () => {
  // Under a dialog the page is still there.
  if (shown?.over && shown.path === location.pathname) {
    visit += 1;
    shown.over.node.remove();
    shown.over = undefined;
    document.title = shown.screen.title;
    return;
  }
  const old = behind(location.pathname);
  if (!old || !shown) return load(location.pathname + location.search);
  visit += 1;
  shown.page.node.remove();
  shown = old;
  document.title = shown.screen.title;
});

let drawn = 0;
addEventListener(
  'scroll',
  () => {
    cancelAnimationFrame(drawn);
    drawn = requestAnimationFrame(() => shown?.list.settle());
  },
  { passive: true },
);

function openCard(link, handle) {
  document.querySelector('[data-testid="hoverCardParent"]')?.remove();
  const tree = shown?.cards[handle];
  const layers = document.querySelector('#layers');
  if (!tree || !layers) return;
  const card = build(tree).node;
  const spot = link.getBoundingClientRect();
  const holder = document.createElement('div');
  holder.dataset.testid = 'hoverCardParent';
  const top = Math.min(spot.bottom + 6, innerHeight - 260);
  holder.style.cssText = `position: fixed; z-index: 1; top: ${top}px; left: ${Math.min(spot.left + 260, innerWidth - 320)}px;`;
  holder.append(card);
  layers.append(holder);
}

let opening = 0;
addEventListener('mouseover', (event) => {
  const target = /** @type {Element} */ (event.target);
  if (target.closest?.('[data-testid="hoverCardParent"]')) return;
  const link = target.closest?.(CARDS);
  clearTimeout(opening);
  const handle = link?.getAttribute('href')?.slice(1).toLowerCase() ?? '';
  if (shown?.cards[handle]) opening = setTimeout(() => openCard(link, handle), 140);
  else if (document.querySelector('[data-testid="hoverCardParent"]')) {
    opening = setTimeout(() => document.querySelector('[data-testid="hoverCardParent"]')?.remove(), 120);
  }
  const name = target.closest?.(NAMES);
  if (!name || !shown || shown.wiped.has(name)) return;
  const wanted = (element) => element === name;
  const fresh = rebuild(shown.page, wanted) ?? shown.list.again(wanted);
  if (fresh) shown.wiped.add(fresh);
});

await wait(90);
show(first, location.pathname);
setHead(first);
