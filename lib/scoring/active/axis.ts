/** ACTIVE: do people answer, and does the owner? The score and the word, with why. */

import type { ActiveAxis, ActiveBecause, Headline, Range, Signal } from '../../model';
import { POSTS, WORDS } from '../constants';
import { ageOf } from '../earlyFigures';
import type { ScoringInput } from '../scoringInput';
import { activeScore } from './activeScore';

/** The reason for which no word can be given. */
function notEnough(input: ScoringInput): ActiveBecause | undefined {
  const { evidence, now, use, rate, base } = input;
  const { followers, private: isPrivate, joined } = evidence.profile;
  if (isPrivate) return { id: 'private' };
  const age = ageOf(joined, now);
  if (age && age.high < WORDS.youngDays) return tooNew(age);
  if (followers && followers.value < WORDS.followers) {
    return { id: 'small', followers: followers.value, need: WORDS.followers };
  }
  if (use.usable < POSTS.needed) return tooFewPosts(input);
  return rate ? undefined : { id: 'no-base', base };
}

/** A date known to the day gives the age; a month gives the largest possible age, in days rounded up. */
function tooNew({ low, high }: Range): ActiveBecause {
  const need = WORDS.youngDays;
  if (high - low <= 1) return { id: 'new', days: high, atMost: false, need };
  return { id: 'new', days: Math.ceil(high), atMost: true, need };
}

function tooFewPosts({ use }: ScoringInput): ActiveBecause {
  const { hidden = 0, unviewed = 0, old = 0 } = use.left;
  const { usable, seen } = use;
  if (unviewed > 0 && usable + unviewed >= POSTS.needed) return { id: 'unviewed', unviewed, seen };
  if (hidden > 0 && usable + hidden >= POSTS.needed) return { id: 'hidden', hidden, seen };
  if (old > 0 && old >= seen - old) return { id: 'old', old, seen, need: POSTS.needed };
  return { id: 'posts', have: usable, need: POSTS.needed };
}

/** Figures without a comparison: why there is none. */
function figuresOnly({ topPosts, evidence, knowsSite, base }: ScoringInput): ActiveBecause {
  if (topPosts) return { id: 'top' };
  if (!knowsSite) return { id: 'no-norm' };
  const { followers } = evidence.profile;
  return followers ? { id: 'no-norm-size', followers } : { id: 'no-size', base };
}

/** The word of ACTIVE from its signals. No word without a norm, and none while too little was seen. */
export function activeAxis(input: ScoringInput, signals: readonly Signal[]): ActiveAxis {
  const missing = notEnough(input);
  if (missing) return { word: 'not-enough', because: missing };
  const { rate, underResponse, headline } = input;
  const score = activeScore(signals);
  if (!score || !rate?.score || !headline?.usual) return { word: 'figures-only', because: figuresOnly(input) };
  if (underResponse && underResponse.low >= WORDS.smaller && rate.score.high < WORDS.fewBelow) {
    return { word: 'large-few', score, because: likeASmaller(input, headline, underResponse.low) };
  }
  const word = score.low >= WORDS.line ? 'answer' : score.high < WORDS.line ? 'quiet' : 'between';
  return { word, score, because: reasonFor(word, signals, headline, headline.usual) };
}

/** The headline's rate, to be worded as everywhere. */
function rateOf({ every, base, fewer }: Headline): Pick<Headline, 'every' | 'base' | 'fewer'> {
  return { every, base, ...(fewer && { fewer }) };
}

/** How much smaller an account of as many responses would be; where the norm does not reach so far down, its smallest. */
function likeASmaller({ evidence, norm }: ScoringInput, headline: Headline, least: number): ActiveBecause {
  const followers = evidence.profile.followers?.value ?? 0;
  const facts = { id: 'large-few', ...rateOf(headline), least } as const;
  return !norm || followers / least >= norm.min ? facts : { ...facts, smallest: norm.min };
}

function reasonFor(
  word: 'answer' | 'quiet' | 'between',
  signals: readonly Signal[],
  headline: Headline,
  usual: Range,
): ActiveBecause {
  const facts = { ...rateOf(headline), usual };
  if (word === 'answer' && headline.every.value > usual.high) return { id: 'answer-though', ...facts };
  const participants = signals.find((signal) => signal.id === 'A5');
  const returning = signals.find((signal) => signal.id === 'A5-loyalty');
  if (word === 'answer' && participants && returning) {
    const share = returning.range.value;
    const tenth = share < 1 ? Math.min(9, Math.round(10 * share)) : 10;
    if (tenth > 0) return { id: 'participants', people: participants.facts.atLeast, tenth };
  }
  return { id: word, ...facts };
}
