/** REAL: is there anything unusual about the audience? */

import type { Evidence, GrowthEvent, Hint, Range, RealAxis, RealBecause, SeenPost, Signal } from '../../model';
import { postsOf } from '../posts';
import { handleOf } from '../scoringInput';
import { isOwn } from '../usablePosts';
import { batches } from './batches';
import { churn } from './churn';
import { comments, sampleComments, shortComments } from './comments';
import { AXIS, FOLLOWERS } from './constants';
import { followBack } from './followBack';
import { type FollowerSample, followers, ruleOf, sampleFollowers } from './followers';
import { growth, growthEvents } from './growth';
import { realHints } from './hints';
import { gapless } from './runs';

/** What REAL comes to, with everything it was read from. */
export interface Real {
  axis: RealAxis;
  signals: Signal[];
  hints: Hint[];
  events: GrowthEvent[];
}

/**
 * REAL = 100/(1 + e^-L), L = half the sum of the signals' shifts; 50 is no evidence either way. What is not seen shifts
 * nothing and widens the range. No score while no signal that shifts was seen; none at all for a private account.
 * `now` in ms: snapshots after it are not looked at.
 */
export function realAxis(evidence: Evidence, now: number): Real {
  if (evidence.profile.private) {
    return { axis: { word: 'not-enough', because: { id: 'private' } }, signals: [], hints: [], events: [] };
  }
  const snapshots = evidence.snapshots.filter((snapshot) => snapshot.at <= now);
  const sample = sampleFollowers(evidence.site, evidence.members);
  const rows = gapless(evidence.members);
  const commentSample = sampleComments(evidence.comments);
  const signals = [
    followers(evidence.site, sample),
    batches(rows),
    comments(commentSample),
    shortComments(commentSample),
    followBack(evidence.profile),
    churn(snapshots),
    growth(snapshots),
  ].filter((signal) => signal !== undefined);
  return {
    axis: realFrom(signals, evidence.site, sample),
    signals,
    hints: realHints(evidence, { sample, rows: rows.length, comments: commentSample.n }),
    events: growthEvents(snapshots, ownPosts(evidence)),
  };
}

/** The account's own posts, each once. */
function ownPosts(evidence: Evidence): SeenPost[] {
  const handle = handleOf(evidence);
  return postsOf(evidence).flatMap(({ post }) => (isOwn(post, handle) ? [post] : []));
}

/** The score of REAL from its signals, 0…100; missing when none of them shifts anything. */
export function realScore(signals: readonly Signal[]): Range | undefined {
  const shifts = signals.flatMap(({ llr }) => (llr ? [llr] : []));
  if (shifts.length === 0) return undefined;
  const sees = (id: string) => signals.some((signal) => signal.id === id && signal.llr);
  const unseen = [sees('R1') ? 0 : AXIS.followersUnseen, sees('R5') ? 0 : AXIS.commentsUnseen];
  const always = [AXIS.always, ...unseen];
  const l = shifts.reduce((sum, shift) => sum + shift.value, 0) / 2;
  const down = Math.hypot(...always, ...shifts.map((shift) => (shift.value - shift.low) / 2));
  const up = Math.hypot(...always, ...shifts.map((shift) => (shift.high - shift.value) / 2));
  const score = (x: number) => 100 / (1 + Math.exp(-x));
  return { low: score(l - down), value: score(l), high: score(l + up) };
}

/** The word, by the order of what it claims: unusual, some signs, nothing unusual, not enough. */
function realFrom(signals: readonly Signal[], site: string, sample: FollowerSample): RealAxis {
  const score = realScore(signals);
  const strong = signals.filter((signal) => signal.strong);
  const scored = score ? { score } : {};
  const first = strong[0];
  if (score && score.high < AXIS.unusualBelow && strong.length >= AXIS.strongNeeded) {
    return { word: 'unusual', ...scored, because: { id: 'unusual', strong: strong.length } };
  }
  if (first) return { word: 'some-signs', ...scored, because: oneSign(first) };
  if (score && score.low >= AXIS.nothingFrom) {
    return { word: 'nothing-unusual', ...scored, because: { id: 'nothing' } };
  }
  return { word: 'not-enough', ...scored, because: notEnough(signals, site, sample) };
}

/** @throws for a signal that is never strong */
function oneSign(signal: Signal): RealBecause {
  switch (signal.id) {
    case 'R1':
      return { id: 'strong-R1', flagged: signal.facts.flagged, n: signal.n };
    case 'R3':
      return { id: 'strong-R3', inWindow: signal.facts.inWindow, window: signal.facts.window };
    case 'R5':
      return { id: 'strong-R5', joint: signal.facts.joint, n: signal.n };
    default:
      throw new Error(`${signal.id} is never a strong sign`);
  }
}

function notEnough(signals: readonly Signal[], site: string, { n }: FollowerSample): RealBecause {
  if (signals.some((signal) => signal.id === 'R1' && signal.llr)) return { id: 'cannot-tell' };
  if (ruleOf(site).validated) return { id: 'followers', have: n, need: FOLLOWERS.needed };
  if (signals.some((signal) => signal.llr)) return { id: 'cannot-tell' };
  return { id: signals.length > 0 ? 'unscored' : 'nothing-seen' };
}
