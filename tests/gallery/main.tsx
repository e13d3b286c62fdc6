import { render } from 'preact';
import '../../components/shared/page.css';
import { createWords } from '../../lib/wording/createWords';
import english from '../../lib/wording/locales/en.ftl?raw';
import { drawBadges } from './badges';
import type { Page } from './Page';
import { states } from './states';

/**
 * One state of one page, made of invented accounts: ?page=popup&view=mira&lang=en-XA&dir=rtl&theme=dark&narrow. Without a page, all
 * of them side by side.
 */
const query = new URLSearchParams(location.search);
const lang = query.get('lang') ?? 'en';
const words = createWords(lang, [{ lang, source: english }]);
const { documentElement: root, body } = document;
const theme = query.get('theme');
if (theme) root.dataset.theme = theme;
root.lang = words.lang;
root.dir = query.get('dir') ?? words.direction;

const page = query.get('page');
if (query.has('narrow')) body.style.inlineSize = 'auto';
if (page === null) drawAll();
else if (page === 'badges') drawBadges(query, words);
else await draw(page);

/** Each page is loaded alone, with no other page's style. */
async function draw(name: string): Promise<void> {
  const load = import.meta.glob<Page>('./pages/*.tsx', { import: 'page' })[`./pages/${name}.tsx`];
  if (load) render((await load())(query, words), body);
}

function drawAll(): void {
  body.style.cssText = 'inline-size:auto;display:flex;flex-wrap:wrap;gap:16px;padding:16px';
  for (const state of states) {
    const figure = document.createElement('figure');
    figure.style.cssText = 'margin:0;direction:ltr';
    const caption = document.createElement('figcaption');
    const frame = document.createElement('iframe');
    frame.src = `?${state}&lang=${lang}${theme ? `&theme=${theme}` : ''}`;
    frame.loading = 'lazy';
    frame.style.cssText = `border:1px solid #8888;block-size:640px;inline-size:${state.startsWith('page=popup') ? 400 : 900}px`;
    caption.append(state);
    figure.append(caption, frame);
    body.append(figure);
  }
}
