import type { ScenePost } from '../../../fixtures/scene';
import { type Branch, h, type Kid } from '../../tree';
import { box, span, text } from './parts';
import { words } from './words';

const ICONS: Record<string, string> = {
  reply: 'M2 10a8 8 0 1 1 14 5l-4 6v-3h-2a8 8 0 0 1-8-8z',
  retweet: 'M5 4l4 4H6v8h6v2H4V8H1zm14 16l-4-4h3V8h-6V6h8v10h3z',
  like: 'M12 20C5 15 3 12 3 8.500 3 6 5 4 7.500 4 9.500 4 11 5 12 7c1-2 2.500-3 4.500-3C19 4 21 6 21 8.500c0 3.500-2 6.500-9 11.500z',
  views: 'M4 20V10h3v10zm6 0V4h3v16zm6 0v-7h3v7z',
  bookmark: 'M5 3h14v18l-7-5-7 5z',
  share: 'M12 3l5 5h-4v8h-2V8H7zM4 15h2v4h12v-4h2v6H4z',
};

function icon(name: string): Branch {
  return h(
    'svg',
    {
      viewBox: '0 0 24 24',
      'aria-hidden': 'true',
      style: 'width: 18px; height: 18px; fill: none; stroke: currentColor; stroke-width: 1.6',
    },
    h('g', {}, h('path', { d: ICONS[name] ?? '' })),
  );
}

/** A button's number; empty when it is zero. */
export function count(shown: string): Branch {
  return h(
    'span',
    { 'data-testid': 'app-text-transition-container', style: 'display: inline-block' },
    span(shown !== '' && span(shown)),
  );
}

function face(name: string, shown: Kid): Branch {
  return text(
    'color: var(--soft); display: flex; gap: 4px; align-items: center; font-size: 13px',
    box('', box(''), icon(name)),
    shown && box('', shown),
  );
}

function button(testId: string, label: string, name: string, shown: string | undefined): Branch {
  return box(
    '',
    h(
      'button',
      {
        'aria-label': label,
        role: 'button',
        'data-testid': testId,
        type: 'button',
        style: 'border: 0; background: none; padding: 0; font: inherit',
      },
      face(name, shown === undefined ? undefined : count(shown)),
    ),
  );
}

/** The row of buttons; on the post's own page the views stand elsewhere and the bookmarks have a number. */
export function actions(post: ScenePost, focal: boolean): Branch {
  const shown = (value: number) => (value === 0 ? '' : words.short(value));
  const path = `/${post.author.handle}/status/${post.id}`;
  return h(
    'div',
    {
      'aria-label': words.group(post),
      role: 'group',
      id: `id__g${post.id.slice(-8)}`,
      style: 'display: flex; justify-content: space-between; max-width: 500px; margin-top: 10px',
    },
    button('reply', words.reply(post.replies), 'reply', shown(post.replies)),
    button('retweet', words.repost(post.shares), 'retweet', shown(post.shares)),
    button('like', words.like(post.likes), 'like', shown(post.likes)),
    !focal &&
      box(
        '',
        h(
          'a',
          { href: `${path}/analytics`, 'aria-label': words.views(post.views), role: 'link' },
          face('views', count(shown(post.views))),
        ),
      ),
    focal
      ? button('bookmark', words.bookmark(post.saves), 'bookmark', shown(post.saves))
      : button('bookmark', words.bookmarkPlain, 'bookmark', undefined),
    box(
      '',
      box(
        '',
        h(
          'button',
          {
            'aria-label': 'Share post',
            role: 'button',
            type: 'button',
            style: 'border: 0; background: none; padding: 0',
          },
          face('share', undefined),
        ),
      ),
    ),
  );
}
