/**
 * The words of a rate of which only one end is known, because a typical post had no response, or of which only the figure is,
 * because a count was not seen: English. An end is rounded as ends of ranges are.
 */
export const rateWords: Record<string, string> = {
  'ui.ratio.fewer': '<1:{n|compact}',
  'ui.ratio.fewer-more': '<{n|two}:1',
  'ui.rate.fewer.followers': 'Under 1 response for every {n|rough} {n|plural:follower/followers}',
  'ui.rate.fewer.views': 'Under 1 response for every {n|rough} {n|plural:view/views}',
  'ui.rate.fewer-more.followers': 'Under {n|two} responses for every follower',
  'ui.rate.fewer-more.views': 'Under {n|two} responses for every view',

  // The popup.
  'ui.head.fewer': 'Under 1 response for every',
  'ui.head.fewer.followers': '{n|plural:follower/followers}',
  'ui.head.fewer.views': '{n|plural:view/views}',
  'ui.head.fewer-more': 'Under',
  'ui.head.fewer-more.followers': 'responses for every follower',
  'ui.head.fewer-more.views': 'responses for every view',
  'ui.head.fewer.usual': 'usual 1 for {usual}',
  'ui.head.fewer-more.usual': 'usual {usual} for 1',
  'ui.head.fewer.range': 'a typical post had none, of {from|integer} {from|plural:post/posts}',
  'ui.head.fewer.top': 'the middle one of {from|integer} top {from|plural:post/posts} had none',
  'ui.head.seen': 'from {from|integer} {from|plural:post/posts}',
  'ui.ruler.fewer': 'under {n|tidy}',

  // The library, and comparing.
  'ui.lib.fewer': 'a typical post had none',
  'ui.lib.fewer.followers': 'over {figure} {n|plural:follower/followers}',
  'ui.lib.fewer.views': 'over {figure} {n|plural:view/views}',
  'ui.lib.fewer-more.followers': 'under {figure} responses per follower',
  'ui.lib.fewer-more.views': 'under {figure} responses per view',
  'ui.compare.least.followers':
    'Per follower, {more}’s audience responds at least {times|least} times as often as {less}’s.',
  'ui.compare.least.views': 'Per view, {more}’s audience responds at least {times|least} times as often as {less}’s.',
  'ui.compare.zero': 'Nobody responded to a typical post of one of them: how far apart the two lie cannot be told.',
};
