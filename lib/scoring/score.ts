/** The scorecard: everything worked out for one account, from what was seen of it. */

import type { Evidence, Norm, Scorecard, Sentence } from '../model';
import { activeAxis } from './active/axis';
import { activeHints } from './active/hints';
import { rateSteps } from './active/responses';
import { activeSignals } from './active/signals';
import { earlyFigures } from './earlyFigures';
import { method } from './method';
import { realAxis } from './real/axis';
import { type ScoringInput, scoringInputOf } from './scoringInput';
import { publishedNorms } from './sites';

/** ms of the newest evidence. */
function newestEvidence({ profileAt, posts, comments, members }: Evidence): number {
  let newest = profileAt;
  for (const post of posts) if (post.seenAt > newest) newest = post.seenAt;
  for (const comment of comments) if (comment.seenAt > newest) newest = comment.seenAt;
  for (const member of members) if (member.seenAt > newest) newest = member.seenAt;
  return newest;
}

function realOf({
  evidence,
  now,
}: ScoringInput): Pick<Scorecard, 'real' | 'signals' | 'hints'> & { events: Sentence[] } {
  if (evidence.profile.private) {
    return {
      real: { word: 'not-enough', because: { key: 'active.because.private' } },
      signals: [],
      hints: [],
      events: [],
    };
  }
  const { axis, signals, hints, events } = realAxis(evidence, now);
  return { real: axis, signals, hints, events: events ?? [] };
}

/**
 * Works an account out. Pure: the same evidence, in whatever order its lists come, gives the same card.
 *
 * @param now ms since 1970
 * @param own the user's own frozen norms; they go before the published ones, which are always there
 */
export function score(evidence: Evidence, now: number, own: readonly Norm[] = []): Scorecard {
  const material = scoringInputOf(evidence, now, [...own, ...publishedNorms]);
  const signals = activeSignals(material);
  const real = realOf(material);
  const { name, followers } = evidence.profile;
  return {
    method,
    at: now,
    account: evidence.account,
    site: evidence.site,
    handle: evidence.profile.handle,
    ...(name !== undefined && { name }),
    ...(followers && { followers }),
    seenAt: newestEvidence(evidence),
    glance: earlyFigures(material.evidence, material.posts, material.pace, now),
    ...(material.headline && { headline: material.headline }),
    active: activeAxis(material, signals),
    real: real.real,
    signals: [...signals, ...real.signals],
    hints: [...activeHints(material), ...real.hints],
    use: material.use,
    ...(material.norm && { norm: material.norm }),
    topPosts: material.topPosts,
    events: real.events,
    steps: material.rate ? rateSteps(material.rate, material.norm) : [],
  };
}
