import type { SceneComment, ScenePost } from '../../../fixtures/scene';
import { dateOf } from '../../page';
import { type Branch, h, nest } from '../../tree';
import { labels } from './labels';
import { picture, words } from './parts';
import { disc } from './reactions';

function labelOf(comment: SceneComment, ago: string, to: string | undefined): string {
  return to === undefined ? labels.commentBy(comment.author.name, ago) : labels.replyBy(comment.author.name, to, ago);
}

function comment(one: SceneComment, post: ScenePost, now: number, to: string | undefined): Branch {
  const ago = labels.ago(one.hoursAgo, dateOf(one.hoursAgo, now));
  const href = `https://www.facebook.com/${one.author.handle}?comment_id=Y29tbWVudD${one.id}&__tn__=R]-R`;
  const badge = h(
    'div',
    { 'aria-label': labels.badges, role: 'button', tabindex: '0', style: 'font-size: 12px; color: #0866ff' },
    h('div', {}, h('span', {}, labels.author)),
  );
  const name = h(
    'span',
    {},
    h(
      'span',
      {},
      h(
        'a',
        { 'aria-hidden': 'false', href, role: 'link', tabindex: '0', style: 'font-weight: 600' },
        h('span', {}, words('', one.author.name)),
      ),
    ),
  );
  const text = h(
    'div',
    {},
    h(
      'span',
      { dir: 'auto', lang: 'en' },
      h('div', {}, h('div', { dir: 'auto', style: 'text-align: start' }, one.text)),
    ),
  );
  const time = h(
    'li',
    { style: 'display: inline' },
    h(
      'span',
      {},
      h(
        'div',
        { style: 'display: inline' },
        h(
          'a',
          {
            href: `https://www.facebook.com/${post.author.handle}/posts/pfbid0${post.id}?comment_id=${one.id}`,
            role: 'link',
            tabindex: '0',
          },
          ago,
        ),
      ),
    ),
  );
  const liked = h(
    'div',
    {
      'aria-label': labels.commentReactions(one.likes),
      role: 'button',
      tabindex: '0',
      style: 'display: inline; margin-inline-start: 10px',
    },
    nest(
      2,
      h('span', {}, h('img', { role: 'presentation', height: '14', width: '14', src: disc('like') }), ` ${one.likes}`),
    ),
  );
  return h(
    'div',
    {
      'aria-label': labelOf(one, ago, to),
      role: 'article',
      tabindex: '-1',
      style: `display: flex; gap: 6px; padding: 4px 16px 4px ${to === undefined ? 16 : 56}px`,
    },
    h(
      'div',
      {},
      h(
        'span',
        {},
        h(
          'span',
          {},
          h(
            'a',
            { 'aria-hidden': 'true', href, role: 'link', tabindex: '-1' },
            nest(1, picture(one.author, 32, false)),
          ),
        ),
      ),
    ),
    h(
      'div',
      {},
      h(
        'div',
        { style: 'background: var(--wash); border-radius: 18px; padding: 8px 12px' },
        nest(2, h('div', {}, one.byOwner && badge, name, text)),
      ),
      h(
        'div',
        { style: 'font-size: 12px; color: var(--soft); padding: 2px 12px' },
        h('ul', { 'aria-hidden': 'false', style: 'display: inline; padding: 0' }, time),
        one.likes > 0 && nest(1, h('span', {}, liked)),
      ),
    ),
  );
}

/** The comments under a post, answers beneath what they answer. */
export function comments(post: ScenePost, now: number): Branch {
  const names = new Map(post.comments.map((one) => [one.author.handle, one.author.name]));
  const items = post.comments.map((one) =>
    nest(2, comment(one, post, now, one.inReplyTo && (names.get(one.inReplyTo) ?? one.inReplyTo))),
  );
  return h(
    'div',
    { style: 'padding-bottom: 12px' },
    nest(
      1,
      h(
        'div',
        { role: 'button', tabindex: '0', style: 'padding: 8px 16px; color: var(--soft)' },
        words('', labels.mostRelevant),
      ),
    ),
    h('div', {}, ...items, nest(1, h('div', { 'aria-label': 'Loading...', role: 'status', tabindex: '-1' }))),
  );
}
