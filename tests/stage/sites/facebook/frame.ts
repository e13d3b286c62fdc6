import { type Branch, h, type Kid, nest } from '../../tree';
import { labels } from './labels';
import { push, words } from './parts';

export const css = `
*, *::before { box-sizing: border-box }
body { margin: 0; color: var(--fg); font: 15px/1.34 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-y: scroll }
a { color: inherit; text-decoration: none } a:hover { text-decoration: underline } h1, h2, h3 { margin: 0 } i { display: none }
`;

/** The body's own style; dim is dark here. */
export function bodyStyle(theme: string): string {
  return theme === 'light'
    ? 'background-color: rgb(242, 244, 247); --bg: #fff; --fg: #080809; --soft: #65686c; --line: #dddfe2; --wash: #f0f2f5'
    : 'background-color: rgb(28, 28, 29); --bg: #252728; --fg: #e2e5e9; --soft: #b0b3b8; --line: #3e4042; --wash: #333334';
}

function banner(): Branch {
  return h(
    'div',
    {
      role: 'banner',
      style:
        'position: sticky; top: 0; z-index: 3; background: var(--bg); height: 56px; padding: 8px 16px; display: flex; justify-content: space-between; align-items: center; box-shadow: 0 1px 2px rgba(0, 0, 0, 0.1)',
    },
    h(
      'div',
      {},
      h(
        'a',
        {
          'aria-label': 'Facebook',
          href: '/',
          role: 'link',
          tabindex: '0',
          style: 'color: #0866ff; font-size: 26px; font-weight: 800',
        },
        'f',
      ),
    ),
    h('div', {}, h('a', { 'aria-label': 'Home', href: '/', role: 'link', tabindex: '0' }, 'Home')),
  );
}

/** A feed whose far items are emptied. */
export function feed(): Branch {
  return h('div', { role: 'main' }, nest(2, h('list', { role: 'feed', style: 'max-width: 590px; margin: 16px auto' })));
}

/** The whole of Facebook around its content. */
export function frame(...content: Kid[]): Branch {
  return h(
    'div',
    { id: 'mount_0_0_st' },
    nest(3, banner(), h('div', {}, ...content), h('div', { style: 'height: 200px' })),
  );
}

/** A dialog over the page, as posts open. */
export function dialog(title: string, content: Branch): Branch {
  return h(
    'div',
    { style: 'position: fixed; inset: 0; z-index: 5; background: rgba(0, 0, 0, 0.5); overflow: auto' },
    nest(
      2,
      h(
        'div',
        {
          role: 'dialog',
          'aria-labelledby': '_r_0_',
          style: 'max-width: 680px; margin: 40px auto; background: var(--bg); border-radius: 8px',
        },
        h(
          'div',
          {
            style:
              'display: flex; justify-content: space-between; padding: 12px 16px; border-bottom: 1px solid var(--line)',
          },
          h('h2', { dir: 'auto', style: 'font-size: 20px' }, h('span', { dir: 'auto', id: '_r_0_' }, title)),
          h(
            'div',
            { 'aria-label': labels.close, role: 'button', tabindex: '0', 'data-close': '', style: 'cursor: pointer' },
            '✕',
          ),
        ),
        nest(4, content),
      ),
    ),
  );
}

/** One tab under a header. */
export function tab(href: string, label: string, chosen: boolean): Branch {
  return h(
    'a',
    {
      href,
      role: 'tab',
      'aria-selected': String(chosen),
      tabindex: '0',
      style: `padding: 16px; font-weight: 600; color: ${chosen ? '#0866ff' : 'var(--soft)'}`,
    },
    h('div', {}, words('', label)),
  );
}

/** Cover, picture, name line and buttons of a page, a person or a group. */
export function header(name: Kid, line: Kid, button: string, tabs: Branch[], portrait: Kid): Branch {
  return h(
    'div',
    { style: 'background: var(--bg)' },
    h(
      'div',
      { style: 'max-width: 940px; margin: 0 auto' },
      h('div', {
        style: 'height: 180px; border-radius: 0 0 8px 8px; background: linear-gradient(110deg, #a7bfa9, #d9cbb4)',
      }),
      h(
        'div',
        { style: 'display: flex; gap: 16px; padding: 16px; align-items: center' },
        portrait,
        h('div', { style: 'flex: 1' }, nest(2, name), nest(2, line)),
        push(button, true),
      ),
      h('div', { role: 'tablist', style: 'display: flex; border-top: 1px solid var(--line)' }, ...tabs),
    ),
  );
}
