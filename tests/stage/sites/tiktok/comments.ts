import type { SceneComment, ScenePost } from '../../../fixtures/scene';
import { type Branch, h } from '../../tree';
import { ago, picture, row } from '../shared';
import { named } from './video';

/** One comment: the name is the one shown, the handle stands in the link; no number of likes for none. */
function comment({ author, text, hoursAgo, likes }: SceneComment, level: 1 | 2): Branch {
  const name = h(
    'div',
    { 'data-e2e': `comment-username-${level}` },
    h('a', { class: 'link-a11y-focus', href: `/@${author.handle}` }, h('p', { class: 'TUXText' }, author.name)),
  );
  const like = h(
    'div',
    { class: named('DivLikeContainer'), role: 'button' },
    h('svg', { viewBox: '0 0 20 20' }),
    likes > 0 && h('span', { class: 'TUXText' }, String(likes)),
  );
  const below = h(
    'div',
    { class: named('DivCommentSubContent'), style: row },
    h('span', { class: 'TUXText' }, `${ago(hoursAgo)} ago`),
    h('span', { 'data-e2e': `comment-reply-${level}`, role: 'button' }, 'Reply'),
    like,
  );
  const header = h('div', { class: named('DivCommentHeaderWrapper') }, name);
  const words = h('span', { 'data-e2e': `comment-level-${level}` }, h('p', { class: 'TUXText' }, text));
  return h(
    'div',
    { class: named('DivCommentItemWrapper'), style: 'display: flex; gap: 12px; padding: 8px 0' },
    h('span', {}, picture(author, 36, { alt: '' })),
    h('div', { class: named('DivCommentContentWrapper') }, header, words, below),
  );
}

/** The drawer beside a video; answers stand beneath what they answer. */
export function comments({ comments: all, replies }: ScenePost): Branch {
  const objects = all.flatMap((said, n) => {
    if (said.inReplyTo !== undefined) return [];
    const next = all[n + 1];
    const answer =
      next?.inReplyTo === said.author.handle &&
      h('div', { class: named('DivReplyContainer'), style: 'padding-left: 48px' }, comment(next, 2));
    return [h('div', { class: named('DivCommentObjectWrapper') }, comment(said, 1), answer)];
  });
  const count = h('div', { class: named('DivCommentCountContainer') }, `${replies} comments`);
  return h(
    'div',
    { class: named('DivCommentMain'), style: 'width: 380px; padding: 16px' },
    count,
    h('div', { class: named('DivCommentListContainer') }, ...objects),
  );
}
