import type { ScenePost } from '../../../fixtures/scene';
import { type Branch, h, nest } from '../../tree';
import { labels } from './labels';
import { words } from './parts';

const COLOURS = { like: '%230866ff', love: '%23f33e58', care: '%23f7b125' };

/** The picture of a reaction. */
export function disc(name: keyof typeof COLOURS): string {
  return `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 18 18'><circle cx='9' cy='9' r='8' fill='${COLOURS[name]}'/></svg>`;
}

/** Reactions split into the three that are shown; a few are of other kinds, as on the site. */
function split(likes: number): { name: 'like' | 'love' | 'care'; count: number }[] {
  const love = Math.floor(likes * 0.28);
  const care = Math.floor(likes * 0.05);
  const other = likes > 40 ? 2 : 0;
  return [
    { name: 'like' as const, count: likes - love - care - other },
    { name: 'love' as const, count: love },
    { name: 'care' as const, count: care },
  ].filter(({ count }) => count > 0);
}

function total(post: ScenePost): Branch {
  const shown = labels.short(post.likes);
  const label = h(
    'div',
    { style: 'position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden' },
    labels.allReactions,
  );
  const hidden = h('span', { 'aria-hidden': 'true', style: 'display: none' }, h('span', {}, h('span', {}, shown)));
  const toolbar = h(
    'span',
    { 'aria-label': labels.seeWho, role: 'toolbar' },
    h(
      'span',
      {},
      ...split(post.likes).map(({ name, count }) =>
        h(
          'span',
          {},
          h(
            'span',
            {},
            h(
              'span',
              {},
              h(
                'div',
                {
                  'aria-label': labels.reaction(name, labels.short(count), count),
                  role: 'button',
                  tabindex: '0',
                  style: 'display: inline',
                },
                h('img', {
                  role: 'presentation',
                  height: '18',
                  width: '18',
                  src: disc(name),
                  style: 'vertical-align: -4px',
                }),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  return h(
    'div',
    { style: 'display: flex; gap: 6px' },
    toolbar,
    h(
      'div',
      {},
      h(
        'span',
        {},
        h('div', { role: 'button', tabindex: '0' }, label, hidden, h('span', {}, h('span', {}, h('span', {}, shown)))),
      ),
    ),
  );
}

function figure(text: string): Branch {
  return h(
    'div',
    {},
    h('span', {}, h('div', { role: 'button', tabindex: '0' }, words('color: var(--soft)', h('span', {}, text)))),
  );
}

/** A button that names its job in an attribute. */
function act(role: string, label: string): Branch {
  const icon = h('i', { 'data-visualcompletion': 'css-img' });
  return h(
    'div',
    { style: 'flex: 1; text-align: center; padding: 8px' },
    h(
      'div',
      { 'aria-label': label, role: 'button', tabindex: '0' },
      nest(1, icon, h('div', { 'data-ad-rendering-role': role })),
      nest(1, words('color: var(--soft); font-weight: 600', label)),
    ),
  );
}

/** The line of counts and the line of buttons under a post. What is zero is not there. */
export function reactions(post: ScenePost): Branch {
  return h(
    'div',
    { style: 'padding: 4px 16px' },
    nest(
      2,
      h(
        'div',
        {
          style: 'display: flex; justify-content: space-between; padding: 8px 0; border-bottom: 1px solid var(--line)',
        },
        post.likes > 0 ? total(post) : h('div'),
        h(
          'div',
          { style: 'display: flex; gap: 12px' },
          post.replies > 0 && figure(labels.comments(labels.short(post.replies), post.replies)),
          post.shares > 0 && figure(labels.shares(labels.short(post.shares), post.shares)),
        ),
      ),
      h(
        'div',
        { style: 'display: flex' },
        act('like_button', labels.like),
        act('comment_button', labels.comment),
        act('share_button', labels.share),
      ),
    ),
  );
}
