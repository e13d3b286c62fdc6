import { digitsOf } from '../../../fixtures/random';
import type { Account } from '../../../fixtures/scene';
import { dateOf } from '../../page';
import { type Branch, h, nest } from '../../tree';
import { bar, tab, tabs } from './column';
import { avatar, box, followButton, mark, nameSpan, span, text } from './parts';
import { words } from './words';

/** The block of exact numbers in the head of a profile. */
export function schema(account: Account, now: number): Branch {
  const counter = (name: string, type: string, count: number) => ({
    '@type': 'InteractionCounter',
    interactionType: `https://schema.org/${type}`,
    name,
    userInteractionCount: count,
  });
  const picture = `https://pbs.twimg.com/profile_images/${digitsOf(19, account.handle, 'picture')}/x_400x400.jpg`;
  const data = {
    '@context': 'http://schema.org',
    '@type': 'ProfilePage',
    dateCreated: dateOf(account.joinedHoursAgo, now).toISOString(),
    mainEntity: {
      '@type': 'Person',
      additionalName: account.handle,
      description: account.bio,
      givenName: account.name,
      homeLocation: { '@type': 'Place', name: account.location },
      identifier: account.id,
      image: { '@type': 'ImageObject', contentUrl: picture, thumbnailUrl: picture.replace('400x400', 'normal') },
      interactionStatistic: [
        counter('Follows', 'FollowAction', account.followers),
        counter('Friends', 'SubscribeAction', account.following),
        counter('Tweets', 'WriteAction', account.posts),
      ],
      url: `https://x.com/${account.handle}`,
    },
    contentRating: '',
  };
  return h(
    'script',
    { 'data-rh': 'true', 'data-testid': 'UserProfileSchema-test', type: 'application/ld+json' },
    JSON.stringify(data),
  );
}

function figure(account: Account, path: string, count: string, word: string): Branch {
  return box(
    '',
    h(
      'a',
      { href: `/${account.handle}/${path}`, dir: 'ltr', role: 'link' },
      h('span', { style: 'font-weight: 700' }, span(count)),
      ' ',
      h('span', { style: 'color: var(--soft)' }, span(word)),
    ),
  );
}

function nameBlock(account: Account): Branch {
  const badge =
    account.verified &&
    span(
      span(
        h(
          'div',
          { style: 'display: inline' },
          h(
            'button',
            {
              'aria-label': words.verified,
              role: 'button',
              type: 'button',
              style: 'border: 0; background: none; padding: 0; font: inherit',
            },
            mark(),
          ),
        ),
      ),
    );
  return h(
    'div',
    { class: 'css-175oi2r', 'data-testid': 'UserName', style: 'margin: 4px 0 12px' },
    box(
      '',
      box(
        '',
        box(
          '',
          box(
            '',
            box(
              'display: flex; align-items: center; flex-wrap: wrap; column-gap: 8px',
              text('font-size: 20px; font-weight: 800', span(nameSpan(account.name), badge)),
            ),
          ),
        ),
        box('', box('', h('div', { tabindex: '-1' }, box('', text('color: var(--soft)', span(`@${account.handle}`)))))),
      ),
    ),
    box(''),
  );
}

function items(account: Account, now: number): Branch {
  const item = (testId: string, ...kids: (Branch | string)[]) =>
    h(
      'span',
      { 'data-testid': testId, role: 'presentation', dir: 'ltr' },
      h('svg', { 'aria-hidden': 'true', viewBox: '0 0 24 24', style: 'width: 0; height: 0' }),
      h('span', {}, ...kids),
    );
  return h(
    'div',
    { 'data-testid': 'UserProfileHeader_Items', dir: 'ltr', style: 'display: flex; gap: 12px; color: var(--soft)' },
    item('UserLocation', span(account.location)),
    item('UserJoinDate', words.joined(dateOf(account.joinedHoursAgo, now))),
  );
}

/** The head of a profile, down to its tabs. */
export function profileHead(account: Account, now: number): Branch[] {
  const title = h('div', {}, nest(2, h('span', {}, nameSpan(account.name)), account.verified && span(mark())));
  const tabPaths = ['', '/with_replies', '/media'];
  return [
    bar(title, words.posts(words.header(account.posts))),
    box(
      '',
      box(
        '',
        box(
          '',
          h('a', {
            href: `/${account.handle}/header_photo`,
            'aria-hidden': 'true',
            role: 'link',
            tabindex: '-1',
            style: 'display: block; height: 150px; background: linear-gradient(110deg, #9db8c7, #d9cbb4)',
          }),
        ),
        box(
          'padding: 12px 16px',
          box(
            'display: flex; justify-content: space-between; align-items: flex-start; margin-top: -64px',
            box('border: 4px solid var(--bg); border-radius: 50%', avatar(account, 96, true)),
            h(
              'div',
              { 'data-testid': 'placementTracking', style: 'margin-top: 64px' },
              followButton(account, account.id),
            ),
          ),
          nameBlock(account),
          box(
            '',
            box(
              'margin-bottom: 12px',
              h('div', { 'data-testid': 'UserDescription', dir: 'auto' }, h('span', {}, account.bio)),
            ),
          ),
          box('margin-bottom: 12px', items(account, now)),
          box(
            'display: flex; gap: 20px',
            figure(account, 'following', words.header(account.following), words.following),
            figure(account, 'verified_followers', words.header(account.followers), words.followers),
          ),
        ),
      ),
      tabs(...words.tabs.map((label, place) => tab(`/${account.handle}${tabPaths[place] ?? ''}`, label, place === 0))),
    ),
  ];
}
