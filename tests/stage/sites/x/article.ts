import type { ScenePost } from '../../../fixtures/scene';
import { dateOf } from '../../page';
import { type Branch, h, type Kid, nest } from '../../tree';
import { actions, count } from './actions';
import { avatar, box, nameSpan, span, text, userName } from './parts';
import { words } from './words';

function permalink(post: ScenePost, now: number): Branch {
  const date = dateOf(post.hoursAgo, now);
  return h(
    'a',
    { href: `/${post.author.handle}/status/${post.id}`, dir: 'ltr', 'aria-label': words.day(date), role: 'link' },
    h('time', { datetime: date.toISOString() }, words.day(date)),
  );
}

function sentence(post: ScenePost, size: number): Branch {
  return h(
    'div',
    {
      dir: 'auto',
      lang: 'en',
      'data-testid': 'tweetText',
      id: `id__t${post.id.slice(-8)}`,
      style: `font-size: ${size}px; line-height: 1.35`,
    },
    h('span', { class: 'css-1jxf684' }, post.text),
  );
}

function quoted(post: ScenePost, now: number): Branch {
  const date = dateOf(post.hoursAgo, now);
  const time = box('', text('', h('time', { datetime: date.toISOString() }, words.day(date))));
  return h(
    'div',
    { 'aria-labelledby': `id__q${post.id.slice(-8)}`, style: 'margin-top: 10px' },
    h(
      'div',
      { id: `id__q${post.id.slice(-8)}` },
      text('display: none', span(words.quote)),
      h(
        'div',
        {
          tabindex: '0',
          role: 'link',
          style: 'border: 1px solid var(--line); border-radius: 16px; padding: 10px 12px',
        },
        nest(
          3,
          h(
            'div',
            { style: 'display: flex; gap: 6px' },
            h('div', { 'data-testid': 'Tweet-User-Avatar' }, avatar(post.author, 22, false)),
            userName(post.author, undefined, false, time),
          ),
        ),
        box('margin-top: 4px', sentence(post, 15)),
      ),
    ),
  );
}

function context(post: ScenePost): Branch | undefined {
  const row = 'display: flex; color: var(--soft); font-size: 13px; font-weight: 700; padding: 0 0 4px 26px';
  if (post.pinned) return box(row, nest(2, h('div', { 'data-testid': 'socialContext', dir: 'ltr' }, words.pinned)));
  const by = post.sharedBy;
  if (!by) return undefined;
  const said = h(
    'span',
    { 'data-testid': 'socialContext' },
    h('span', { dir: 'ltr' }, nameSpan(by.name)),
    words.reposted,
  );
  return box(row, nest(2, h('a', { href: `/${by.handle}`, dir: 'ltr', role: 'link' }, said)));
}

function focalLine(post: ScenePost, now: number): Branch {
  const date = dateOf(post.hoursAgo, now);
  const path = `/${post.author.handle}/status/${post.id}`;
  const views = count(words.header(post.views));
  return box(
    'display: flex; gap: 4px; color: var(--soft); margin-top: 12px',
    text(
      '',
      h(
        'a',
        { href: path, 'aria-label': words.moment(date), role: 'link' },
        h('time', { datetime: date.toISOString() }, words.moment(date)),
      ),
    ),
    h('div', { dir: 'ltr', 'aria-hidden': 'true' }, span('·')),
    text('', h('span', {}, h('div', { style: 'display: inline' }, views), ' ', h('span', {}, span(words.viewsWord)))),
  );
}

/** A post as `article[data-testid=tweet]`, in a list or, `focal`, on its own page. */
export function article(post: ScenePost, now: number, focal = false): Branch {
  const tail = post.id.slice(-8);
  const time = post.promoted || focal ? undefined : permalink(post, now);
  const name = userName(post.author, `id__n${tail}`, true, time);
  const sides = box(
    'display: flex; justify-content: space-between; gap: 8px',
    box('min-width: 0', nest(2, name)),
    post.promoted && text('color: var(--soft); font-size: 13px', span(words.ad)),
    h(
      'button',
      {
        'aria-label': 'More',
        'data-testid': 'caret',
        role: 'button',
        type: 'button',
        style: 'border: 0; background: none; color: var(--soft)',
      },
      text('', '···'),
    ),
  );
  const content: Kid[] = [
    sentence(post, focal ? 17 : 15),
    post.promoted &&
      h('div', {
        'data-testid': 'card.wrapper',
        style:
          'border: 1px solid var(--line); border-radius: 16px; height: 120px; margin-top: 10px; background: var(--wash)',
      }),
    post.quote && quoted(post.quote, now),
  ];
  const picture = h('div', { 'data-testid': 'Tweet-User-Avatar' }, nest(2, avatar(post.author, 40, true)));
  const body = focal
    ? [
        box('display: flex; gap: 12px', box('', picture), box('flex: 1; min-width: 0', sides)),
        box('margin-top: 10px', ...content),
        focalLine(post, now),
        box('border-top: 1px solid var(--line); margin-top: 12px', nest(1, actions(post, true))),
      ]
    : [
        box(
          'display: flex; gap: 8px',
          box('', picture),
          box('flex: 1; min-width: 0', box('', sides), box('', ...content), nest(2, actions(post, false))),
        ),
      ];
  return h(
    'article',
    {
      'aria-labelledby': `id__n${tail} id__t${tail} id__g${tail}`,
      role: 'article',
      tabindex: focal || post.promoted ? '-1' : '0',
      'data-testid': 'tweet',
      style: 'padding: 12px 16px; display: block',
    },
    nest(2, box('', context(post)), ...body),
  );
}

function pixel(side: string): Branch {
  return h(
    'div',
    { 'data-testid': `${side}-impression-pixel` },
    h('div', { 'data-testid': 'placementTracking' }, h('div')),
  );
}

/** A cell of a list; an advertisement has X's tracking boxes around the article. */
export function postCell(post: ScenePost, now: number, focal = false): Branch {
  const plain = article(post, now, focal);
  const item = post.promoted
    ? h('div', { 'data-testid': 'placementTracking' }, ...['top', 'right', 'bottom', 'left'].map(pixel), plain)
    : plain;
  return h('div', { 'data-testid': 'cellInnerDiv' }, box('border-bottom: 1px solid var(--line)', box('', item)));
}
