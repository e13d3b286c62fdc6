import type { SceneComment, ScenePost } from '../../../fixtures/scene';
import { type Branch, h } from '../../tree';
import { icon, longAgo, picture, row, short } from '../shared';

/** The owner's name stands in a badge, and the plain name beside it is hidden. */
function badge({ author, byOwner }: SceneComment): Branch {
  const name = h(
    'a',
    { id: 'name', href: `/@${author.handle}` },
    h(
      'ytd-channel-name',
      { id: 'channel-name' },
      h('yt-formatted-string', { id: 'text', title: `@${author.handle}` }, `@${author.handle}`),
    ),
  );
  return h(
    'span',
    { id: 'author-comment-badge' },
    byOwner && h('ytd-author-comment-badge-renderer', { creator: '4287137928' }, name),
  );
}

function comment(said: SceneComment, videoId: string): Branch {
  const { author, byOwner, likes } = said;
  const handle = `@${author.handle}`;
  const authorText = h(
    'a',
    { id: 'author-text', href: `/${handle}`, ...(byOwner ? { hidden: '' } : {}) },
    h('span', {}, ` ${handle} `),
  );
  const time = h('a', { href: `/watch?v=${videoId}&lc=Ugx${said.id}` }, ` ${longAgo(said.hoursAgo)} `);
  const people = likes === 1 ? '1 other person' : `${likes} other people`;
  const label = likes === 0 ? 'Like this comment' : `Like this comment along with ${people}`;
  const toolbar = h(
    'div',
    { id: 'toolbar', style: row },
    h(
      'ytd-toggle-button-renderer',
      { id: 'like-button' },
      h('button', { 'aria-pressed': 'false', 'aria-label': label }, icon()),
    ),
    h('span', { id: 'vote-count-middle' }, likes === 0 ? '' : ` ${short(likes)} `),
  );
  return h(
    'ytd-comment-view-model',
    { id: 'comment', style: 'display: block; padding: 8px 0' },
    h(
      'div',
      { id: 'body', style: 'display: flex; gap: 12px' },
      h(
        'div',
        { id: 'author-thumbnail' },
        h('button', { id: 'author-thumbnail-button', 'aria-label': handle }, picture(author, 40, { alt: '' })),
      ),
      h(
        'div',
        { id: 'main' },
        h(
          'div',
          { id: 'header' },
          h('div', { id: 'pinned-comment-badge' }),
          h(
            'div',
            { id: 'header-author', style: row },
            h('h3', {}, authorText),
            badge(said),
            h('span', { dir: 'auto', id: 'published-time-text' }, time),
          ),
        ),
        h(
          'ytd-expander',
          { id: 'expander' },
          h(
            'div',
            { id: 'content' },
            h('yt-attributed-string', { id: 'content-text' }, h('span', { dir: 'auto' }, said.text)),
          ),
        ),
        h('ytd-comment-engagement-bar', { id: 'action-buttons' }, toolbar),
      ),
    ),
  );
}

/** A comment with the answers beneath it, opened. */
function thread(said: SceneComment, answers: SceneComment[], videoId: string): Branch {
  const contents = h(
    'div',
    { id: 'contents', style: 'padding-left: 52px' },
    ...answers.map((answer) => comment(answer, videoId)),
  );
  const replies =
    answers.length > 0 &&
    h(
      'ytd-comment-replies-renderer',
      {},
      h('div', { id: 'expander' }, h('div', { id: 'expander-contents' }, contents)),
    );
  return h(
    'ytd-comment-thread-renderer',
    {},
    h('div', { id: 'comment-container' }, comment(said, videoId)),
    h('div', { id: 'replies' }, replies),
  );
}

/** The comments under a video, answers beneath what they answer. */
export function comments({ id, replies, comments: all }: ScenePost): Branch {
  const first = all.filter((said) => said.inReplyTo === undefined);
  const threads = first.map((said) => {
    const next = all[all.indexOf(said) + 1];
    return thread(said, next?.inReplyTo === said.author.handle ? [next] : [], id);
  });
  const span = (text: string) => h('span', { dir: 'auto' }, text);
  const count = h(
    'h2',
    { id: 'count' },
    h('yt-formatted-string', { class: 'count-text' }, span(replies.toLocaleString('en')), span(' Comments')),
  );
  const head = h(
    'div',
    { id: 'header' },
    h('ytd-comments-header-renderer', {}, h('div', { id: 'title' }, h('div', { id: 'leading-section' }, count))),
  );
  const contents = h('div', { id: 'contents' }, ...threads);
  return h('ytd-comments', { id: 'comments' }, h('ytd-item-section-renderer', { id: 'sections' }, head, contents));
}
