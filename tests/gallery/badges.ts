import { attachCard } from '../../components/badge/attachCard';
import css from '../../components/badge/Badge.css?inline';
import { drawBadge } from '../../components/badge/drawBadge';
import type { Scorecard } from '../../lib/model';
import { toBadgeText } from '../../lib/wording/badgeText';
import type { Words } from '../../lib/wording/createWords';
import { first, guru, mira, NOW, ola, quiet, unusual } from './cards';

/** Badges as they are in a page, each in its own closed shadow root. ?theme=dark&open=growthguru */
export function drawBadges(query: URLSearchParams, words: Words): void {
  const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
  document.body.style.cssText = `margin:0;padding:24px;font:15px/1.5 'Noto Sans',sans-serif;background:${theme === 'dark' ? '#000' : '#fff'};color:${theme === 'dark' ? '#e7e9ea' : '#0f1419'}`;
  for (const card of [mira, guru, unusual, quiet, ola, first]) {
    const name = document.createElement('h1');
    name.style.cssText = 'font-size:20px;margin:0;line-height:26px';
    name.append(card.name ?? '');
    const line = document.createElement('p');
    line.style.margin = '0 0 18px';
    line.append(`@${card.handle}`);
    document.body.append(name, line);
    mount(name, card, { theme, words, isOpen: query.get('open') === card.handle });
    mount(line, card, { theme, words, compact: true });
  }
}

interface Mounting {
  theme: 'light' | 'dark';
  words: Words;
  compact?: boolean;
  isOpen?: boolean;
}

function mount(beside: Element, card: Scorecard, { theme, words, compact = false, isOpen = false }: Mounting): void {
  const host = document.createElement('span');
  host.style.marginInlineStart = '6px';
  beside.append(host);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const inside = document.createElement('span');
  root.append(style, inside);
  drawBadge(inside, {
    glance: toBadgeText(card, NOW, words),
    theme,
    compact,
    onHow: () => {},
    fetchCards: async () => attachCard,
  });
  if (isOpen) inside.querySelector('button')?.click();
}
