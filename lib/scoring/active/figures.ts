/** Raw figures beside the axis: views, polls, paid posts. Shown, never scored. */

import type { Signal, SignalFacts } from '../../model';
import { exactly, total } from '../counts';
import { per100Views, viewsPer100 } from '../earlyFigures';
import type { ScoringInput } from '../scoringInput';
import { siteScoring } from '../sites';

const shown = { axis: 'shown', of: 'posts', source: 'counted' } as const;

/** Where the norm is per view, A1 is the same figure drawn towards it; elsewhere a published figure is shown beside it where there is one. */
function besideViews({ evidence, norm, base }: ScoringInput): SignalFacts['V2']['beside'] {
  if (norm && base === 'views') return 'norm';
  return siteScoring(evidence.site).viewsBenchmark ?? 'nothing';
}

/** Views per 100 followers and responses per 100 views of the posts used, votes and paid posts of all own ones: a page marks the paid ones alone. */
export function figures(input: ScoringInput): Signal[] {
  const { evidence, posts } = input;
  const found: Signal[] = [];
  const views = viewsPer100(posts.posts, evidence.profile.followers);
  if (views.range) found.push({ ...shown, id: 'V1', range: views.range, n: views.n, facts: {} });
  const rate = per100Views(posts.posts, posts.kinds);
  if (rate.range) {
    found.push({ ...shown, id: 'V2', range: rate.range, n: rate.n, facts: { beside: besideViews(input) } });
  }
  const own = posts.own.map((item) => item.post);
  const polls = own.flatMap((post) => (post.pollVotes ? [post.pollVotes] : []));
  if (polls.length > 0) {
    const votes = total(polls);
    found.push({ ...shown, id: 'polls', range: votes, n: polls.length, facts: { votes: votes.value } });
  }
  if (own.some((post) => post.paid !== undefined)) {
    const paid = own.filter((post) => post.paid).length;
    found.push({ ...shown, id: 'paid', range: exactly(paid), n: own.length, facts: { paid } });
  }
  return found;
}
