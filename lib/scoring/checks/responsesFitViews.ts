/** C2: likes that arrived without people looking. METHOD.md#C2. */

import type { Count, ResponsesFitViewsCheck } from '../../model';
import { divide, interactionsOf } from '../counts';
import { RESPONSES_FIT_VIEWS } from './constants';
import type { RipePost } from './ripePosts';

const NONE: Count = { low: 0, value: 0, high: 0 };

const add = (a: Count, b: Count): Count => ({ low: a.low + b.low, value: a.value + b.value, high: a.high + b.high });

/**
 * X: pooled responses (likes, replies, reposts) over views of at least three posts with at least 20 responses. Stands out above
 * 20 %, even with every rounding in the account's favour; usual are 1-2 %.
 */
export function responsesFitViews(site: string, posts: readonly RipePost[]): ResponsesFitViewsCheck {
  const both = posts.flatMap(({ post }) => {
    const responses = interactionsOf(post, ['likes', 'replies', 'shares']);
    return responses && post.views ? [{ responses, views: post.views }] : [];
  });
  const check = { id: 'responsesFitViews', n: both.length, of: 'posts' } as const;
  const { posts: need, responses: needResponses, share: line, falseAlarm } = RESPONSES_FIT_VIEWS;
  if (site !== 'x') return { ...check, state: 'notEnough', lack: 'site' };
  if (both.length < need) return { ...check, state: 'notEnough', lack: 'views', have: both.length, need };
  const responses = both.map((post) => post.responses).reduce(add, NONE);
  const views = both.map((post) => post.views).reduce(add, NONE);
  if (responses.value < needResponses || views.low < 1) {
    return { ...check, state: 'notEnough', lack: 'responses', have: responses.value, need: needResponses };
  }
  const share = divide(responses, views);
  const state = share.low > line ? 'standsOut' : 'ordinary';
  return { ...check, state, facts: { responses, views, share }, falseAlarm };
}
