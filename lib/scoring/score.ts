/** The scorecard: everything worked out for one account, from what was seen of it. */

import type { Evidence, Norm, Scorecard } from '../model';
import { cardVersion } from '../model/cardVersion';
import { activeAxis } from './active/axis';
import { activeHints } from './active/hints';
import { rateSteps } from './active/responses';
import { activeSignals } from './active/signals';
import { earlyFigures } from './earlyFigures';
import { method } from './method';
import { realAxis } from './real/axis';
import { scoringInputOf } from './scoringInput';
import { publishedNorms } from './sites';

/** ms of the newest evidence. */
function newestEvidence({ profileAt, posts, comments, members }: Evidence): number {
  let newest = profileAt;
  for (const post of posts) if (post.seenAt > newest) newest = post.seenAt;
  for (const comment of comments) if (comment.seenAt > newest) newest = comment.seenAt;
  for (const member of members) if (member.seenAt > newest) newest = member.seenAt;
  return newest;
}

/**
 * Works an account out. Pure: the same evidence, in whatever order its lists come, gives the same card.
 *
 * @param now ms since 1970
 * @param own the user's own frozen norms; they go before the published ones, which are always there
 */
export function score(evidence: Evidence, now: number, own: readonly Norm[] = []): Scorecard {
  const input = scoringInputOf(evidence, now, [...own, ...publishedNorms]);
  const signals = activeSignals(input);
  const real = realAxis(input.evidence, now);
  const { name, followers } = evidence.profile;
  return {
    cardVersion,
    method,
    at: now,
    account: evidence.account,
    site: evidence.site,
    handle: evidence.profile.handle,
    ...(name !== undefined && { name }),
    ...(followers && { followers }),
    seenAt: newestEvidence(evidence),
    early: earlyFigures(input.evidence, input.posts, input.rhythm, now),
    ...(input.headline && { headline: input.headline }),
    active: activeAxis(input, signals),
    real: real.axis,
    signals: [...signals, ...real.signals],
    hints: [...activeHints(input), ...real.hints],
    use: input.use,
    ...(input.norm && { norm: input.norm }),
    topPosts: input.topPosts,
    events: real.events,
    steps: input.rate ? rateSteps(input.rate, input.norm) : [],
  };
}
