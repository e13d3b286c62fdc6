import { findFace } from '../../../fixtures/cast';
import type { Face } from '../../../fixtures/scene';
import { type Branch, h, type Kid, nest } from '../../tree';
import { box, span, text } from './parts';
import { userCell } from './rows';
import { words } from './words';

const THEMES = {
  light: {
    bg: 'rgb(255, 255, 255)',
    fg: 'rgb(15, 20, 25)',
    soft: 'rgb(83, 100, 113)',
    line: 'rgb(239, 243, 244)',
    wash: 'rgb(247, 249, 249)',
  },
  dim: {
    bg: 'rgb(21, 32, 43)',
    fg: 'rgb(247, 249, 249)',
    soft: 'rgb(139, 152, 165)',
    line: 'rgb(56, 68, 77)',
    wash: 'rgb(30, 39, 50)',
  },
  dark: {
    bg: 'rgb(0, 0, 0)',
    fg: 'rgb(231, 233, 234)',
    soft: 'rgb(113, 118, 123)',
    line: 'rgb(47, 51, 54)',
    wash: 'rgb(22, 24, 28)',
  },
};

export type Theme = keyof typeof THEMES;

/** The body's own style: its background is all that tells the theme. */
export function bodyStyle(theme: Theme): string {
  const { bg, fg, soft, line, wash } = THEMES[theme];
  return `background-color: ${bg}; --bg: ${bg}; --fg: ${fg}; --soft: ${soft}; --line: ${line}; --wash: ${wash};`;
}

export const css = `
*, *::before { box-sizing: border-box }
body { margin: 0; color: var(--fg); font: 15px/1.3 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-y: scroll }
a { color: inherit; text-decoration: none } button { cursor: pointer; color: inherit } h1, h2 { margin: 0; font-size: 20px }
#layers { position: relative; z-index: 1 }
`;

const NAV = ['Home', 'Explore', 'Notifications', 'DirectMessage'];

function navLink(name: string): Branch {
  const href = { Home: '/home', Explore: '/explore', Notifications: '/notifications' }[name] ?? '/messages';
  const label = { Home: words.home, DirectMessage: 'Messages' }[name] ?? name;
  return h(
    'a',
    {
      href,
      'aria-label': label,
      role: 'link',
      'data-testid': `AppTabBar_${name}_Link`,
      style: 'display: block; padding: 12px 16px; font-size: 19px',
    },
    nest(1, text('', span(label))),
  );
}

function sidebar(): Branch {
  const faces = ['growthguru', 'tidewater_room']
    .map((handle) => findFace('x', handle))
    .filter((face): face is Face => !!face);
  return h(
    'div',
    { 'data-testid': 'sidebarColumn', style: 'width: 300px; flex-shrink: 0; padding: 12px 0 0 24px' },
    box(
      'border: 1px solid var(--line); border-radius: 16px; overflow: hidden; position: sticky; top: 12px',
      h(
        'aside',
        { 'aria-label': words.whoToFollow, role: 'complementary' },
        box('padding: 12px 16px', h('h2', { dir: 'ltr', 'aria-level': '2', role: 'heading' }, span(words.whoToFollow))),
        ...faces.map((face) => userCell(face, false)),
      ),
    ),
  );
}

/** The whole of X around the middle column. */
export function frame(...column: Kid[]): Branch {
  return h(
    'div',
    { id: 'react-root' },
    nest(
      1,
      h('div', { id: 'layers' }),
      h(
        'div',
        {
          class: 'css-175oi2r',
          'data-at-shortcutkeys': '{}',
          style: 'display: flex; max-width: 1120px; margin: 0 auto',
        },
        h(
          'header',
          { role: 'banner', style: 'width: 190px; flex-shrink: 0' },
          h(
            'div',
            { style: 'position: sticky; top: 8px' },
            h(
              'h1',
              { role: 'heading' },
              h(
                'a',
                {
                  href: '/home',
                  'aria-label': 'X',
                  role: 'link',
                  style: 'padding: 12px 16px; display: block; font-weight: 800',
                },
                '𝕏',
              ),
            ),
            h('nav', { 'aria-label': 'Primary', role: 'navigation' }, ...NAV.map((name) => navLink(name))),
          ),
        ),
        h(
          'main',
          { role: 'main', style: 'flex: 1; display: flex; min-width: 0' },
          nest(
            1,
            h(
              'div',
              { style: 'display: flex; width: 900px' },
              h(
                'div',
                {
                  'data-testid': 'primaryColumn',
                  style:
                    'width: 600px; flex-shrink: 0; border: 1px solid var(--line); border-width: 0 1px; min-height: 100vh',
                },
                h('div', { 'aria-label': 'Home timeline', tabindex: '0' }, ...column),
              ),
              sidebar(),
            ),
          ),
        ),
      ),
    ),
  );
}
