import type { Face } from '../../fixtures/scene';
import type { StagePage } from '../page';
import { portrait } from '../page';
import type { Screen } from '../screen';
import { type Attrs, type Branch, h, type Kid } from '../tree';

/* What the smaller stages have in common: their looks and how numbers are shortened. Never their structure. */

const THEMES = {
  light: ['rgb(255, 255, 255)', 'rgb(15, 20, 25)', 'rgb(96, 103, 112)', 'rgb(226, 230, 234)'],
  dim: ['rgb(24, 24, 32)', 'rgb(236, 240, 244)', 'rgb(150, 158, 170)', 'rgb(52, 58, 70)'],
  dark: ['rgb(0, 0, 0)', 'rgb(236, 240, 244)', 'rgb(150, 158, 170)', 'rgb(44, 48, 54)'],
} as const;

const css = `
*, *::before { box-sizing: border-box }
body { margin: 0; color: var(--fg); font: 15px/1.35 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-y: scroll }
a { color: inherit; text-decoration: none } button { font: inherit; color: inherit; background: none; border: 0; cursor: pointer }
h1, h2, h3, p, ul { margin: 0; padding: 0; list-style: none } h1 { font-size: 24px } h2 { font-size: 17px } h3 { font-size: 15px }
[hidden] { display: none !important } svg { fill: currentcolor; width: 16px; height: 16px; vertical-align: middle }
`;

/** A screen in English in the site's plain looks. */
export function plainScreen(page: StagePage, screen: Pick<Screen, 'title' | 'body'> & Partial<Screen>): Screen {
  const [bg, fg, soft, line] = THEMES[page.theme];
  return {
    lang: 'en',
    dir: 'ltr',
    bodyStyle: `background-color: ${bg}; --bg: ${bg}; --fg: ${fg}; --soft: ${soft}; --line: ${line};`,
    css,
    head: [],
    list: 'windowed',
    cells: [],
    cards: {},
    ...screen,
  };
}

/** Somebody's round picture. */
export function picture(face: Face, size: number, attrs: Attrs = {}): Branch {
  const style = `width: ${size}px; height: ${size}px; border-radius: 50%; display: block`;
  return h('img', { src: portrait(face.handle), style, ...attrs });
}

/** A photograph nobody took. */
export function photo(alt: string, width: number, height: number): Branch {
  const grey = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="4" height="4" fill="#dfe4e8"/></svg>`;
  const style = `width: ${width}px; height: ${height}px; object-fit: cover; display: block`;
  return h('img', { alt, src: `data:image/svg+xml,${encodeURIComponent(grey)}`, style });
}

/** A drawing; with a name it is `role=img`, with its name as label and title, as the sites of one company have it. */
export function icon(name?: string, attrs: Attrs = {}): Branch {
  const path = h('path', { d: 'M4 12a8 8 0 1 0 16 0a8 8 0 1 0 -16 0' });
  if (name === undefined) return h('svg', { viewBox: '0 0 24 24', ...attrs }, path);
  return h('svg', { 'aria-label': name, role: 'img', viewBox: '0 0 24 24', ...attrs }, h('title', {}, name), path);
}

/** Boxes side by side. */
export const row = 'display: flex; align-items: center; gap: 8px';
/** A column in the middle of the window. */
export const column =
  'width: 600px; margin: 0 auto; min-height: 100vh; border: 1px solid var(--line); border-width: 0 1px';
/** An item of a list. */
export const item = 'display: block; padding: 12px 16px; border-bottom: 1px solid var(--line)';

/** A run of plain spans, as deep as the sites nest their words. */
export function spans(depth: number, ...kids: Kid[]): Branch {
  return depth <= 1 ? h('span', {}, ...kids) : h('span', {}, spans(depth - 1, ...kids));
}

function floorTo(value: number, digits: number): string {
  const scale = 10 ** digits;
  return String(Math.floor(value * scale + 1e-9) / scale);
}

/** Cut off to K and M from `from` on; a tenth is shown below `tenthsBelow`. */
export function short(
  count: number,
  { from = 1000, tenthsBelow = 1e6 }: { from?: number; tenthsBelow?: number } = {},
): string {
  if (count < from) return count.toLocaleString('en');
  if (count >= 1e6) return `${floorTo(count / 1e6, 1)}M`;
  return `${floorTo(count / 1000, count < tenthsBelow ? 1 : 0)}K`;
}

/** Cut off to three digits: 5,040,000 is "5.04M", 112,300 is "112K". */
export function threeDigits(count: number): string {
  if (count < 1000) return String(count);
  const [value, unit] = count < 1e6 ? [count / 1000, 'K'] : [count / 1e6, 'M'];
  return `${floorTo(value, value < 10 ? 2 : value < 100 ? 1 : 0)}${unit}`;
}

/** How long ago, as the sites shorten it: "6h", "3d". */
export function ago(hours: number): string {
  return hours < 24 ? `${Math.max(1, Math.floor(hours))}h` : `${Math.floor(hours / 24)}d`;
}

/** How long ago in words: "3 weeks ago". */
export function longAgo(hours: number): string {
  const [n, unit] =
    hours < 24
      ? [hours, 'hour']
      : hours < 168
        ? [hours / 24, 'day']
        : hours < 730
          ? [hours / 168, 'week']
          : hours < 8760
            ? [hours / 730, 'month']
            : [hours / 8760, 'year'];
  const whole = Math.max(1, Math.floor(n));
  return `${whole} ${unit}${whole === 1 ? '' : 's'} ago`;
}

/** A block of structured data. */
export function schema(data: object, attrs: Attrs = {}): Branch {
  return h('script', { type: 'application/ld+json', ...attrs }, JSON.stringify(data));
}

/** One counter of such a block. */
export function counter(action: string, count: number): object {
  return {
    '@type': 'InteractionCounter',
    interactionType: `https://schema.org/${action}`,
    userInteractionCount: count,
  };
}
