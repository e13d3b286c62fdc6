import { type Branch, h, type Kid } from '../../tree';
import { box, span, text } from './parts';

/** The sticky bar over the column: a heading and one line under it. */
export function bar(heading: Kid, line: Kid): Branch {
  return box(
    'position: sticky; top: 0; background: var(--bg); z-index: 2; padding: 6px 16px; display: flex; gap: 24px; align-items: center; min-height: 53px',
    h(
      'button',
      {
        'aria-label': 'Back',
        role: 'button',
        'data-testid': 'app-bar-back',
        type: 'button',
        style: 'border: 0; background: none; font-size: 18px',
      },
      text('', '←'),
    ),
    box(
      '',
      h('h2', { 'aria-level': '2', role: 'heading', dir: 'ltr' }, heading),
      line && text('color: var(--soft); font-size: 13px', line),
    ),
  );
}

/** One tab of a row of tabs. */
export function tab(href: string, label: string, chosen: boolean): Branch {
  return h(
    'div',
    { role: 'presentation', style: 'flex: 1; text-align: center' },
    h(
      'a',
      { href, role: 'tab', 'aria-selected': String(chosen), style: 'display: block; padding: 14px 0' },
      box('', text(`font-weight: ${chosen ? 700 : 500}; color: ${chosen ? 'var(--fg)' : 'var(--soft)'}`, span(label))),
    ),
  );
}

/** A row of tabs as X scrolls them. */
export function tabs(...items: Kid[]): Branch {
  return h(
    'nav',
    { 'aria-label': 'Profile timelines', role: 'navigation', style: 'border-bottom: 1px solid var(--line)' },
    h(
      'div',
      { 'data-testid': 'ScrollSnap-SwipeableList' },
      h('div', { role: 'tablist', 'data-testid': 'ScrollSnap-List', style: 'display: flex' }, ...items),
    ),
  );
}

/** The section whose list is virtual. */
export function section(label: string): Branch {
  return h(
    'section',
    { 'aria-labelledby': 'accessible-list-0', role: 'region' },
    h(
      'h1',
      {
        dir: 'auto',
        'aria-level': '1',
        role: 'heading',
        id: 'accessible-list-0',
        style: 'position: absolute; clip-path: inset(50%); font-size: 1px',
      },
      label,
    ),
    h('div', { 'aria-label': label }, h('list')),
  );
}
