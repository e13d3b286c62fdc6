/** ACTIVE: do people answer, and does the owner? The score and the word, with why. */

import type { ActiveWord, Axis, Headline, Range, Sentence, Signal } from '../../model';
import { POSTS, WORDS } from '../constants';
import { ageOf } from '../earlyFigures';
import type { ScoringInput } from '../scoringInput';
import { activeScore } from './activeScore';

type Said = Axis<ActiveWord>;

function because(word: ActiveWord, key: string, values?: Sentence['values']): Said {
  return { word, because: values ? { key, values } : { key } };
}

/** What stands in the way of any word. */
function notEnough(material: ScoringInput): Said | undefined {
  const { evidence, now, use, rate, base } = material;
  const { followers, private: isPrivate, joined } = evidence.profile;
  if (isPrivate) return because('not-enough', 'active.because.private');
  const age = ageOf(joined, now);
  if (age && age.high < WORDS.youngDays) return tooNew(age);
  if (followers && followers.value < WORDS.followers) {
    return because('not-enough', 'active.because.small', { followers: followers.value, need: WORDS.followers });
  }
  if (use.usable < POSTS.needed) return tooFewPosts(material);
  return rate ? undefined : because('not-enough', `active.because.no-${base}`);
}

/** A date that is known to the day tells the age; a month tells what it is at most, in days rounded up. */
function tooNew({ low, high }: Range): Said {
  const need = WORDS.youngDays;
  if (high - low <= 1) return because('not-enough', 'active.because.new', { days: high, need });
  return because('not-enough', 'active.because.new.most', { days: Math.ceil(high), need });
}

function tooFewPosts({ use }: ScoringInput): Said {
  const { hidden = 0, unviewed = 0, old = 0 } = use.left;
  if (unviewed > 0 && use.usable + unviewed >= POSTS.needed) {
    return because('not-enough', 'active.because.unviewed', { unviewed, seen: use.seen });
  }
  if (hidden > 0 && use.usable + hidden >= POSTS.needed) {
    return because('not-enough', 'active.because.hidden', { hidden, seen: use.seen });
  }
  if (old > 0 && old >= use.seen - old) {
    return because('not-enough', 'active.because.old', { old, seen: use.seen, need: POSTS.needed });
  }
  return because('not-enough', 'active.because.posts', { have: use.usable, need: POSTS.needed });
}

/** Figures without a comparison: why there is none. */
function figuresOnly({ topPosts, evidence, knowsSite, base }: ScoringInput): Said {
  if (topPosts) return because('figures-only', 'active.because.top');
  if (!knowsSite) return because('figures-only', 'active.because.no-norm');
  const followers = evidence.profile.followers;
  if (!followers) return because('figures-only', `active.because.no-size.${base}`);
  return because('figures-only', 'active.because.no-norm-size', { followers });
}

/** The word of ACTIVE from its signals. No word without a norm, and none while too little was seen. */
export function activeAxis(material: ScoringInput, signals: readonly Signal[]): Said {
  const missing = notEnough(material);
  if (missing) return missing;
  const { rate, hat, headline } = material;
  const score = activeScore(signals);
  if (!score || !rate?.score || !headline?.usual) return figuresOnly(material);
  if (hat && hat.low >= WORDS.hat && rate.score.high < WORDS.fewBelow) {
    return { word: 'large-few', score, because: likeASmaller(material, headline, hat.low) };
  }
  const word = score.low >= WORDS.line ? 'answer' : score.high < WORDS.line ? 'quiet' : 'between';
  return { word, score, because: whyOf(word, signals, headline, headline.usual) };
}

/** The headline and what is usual, to be said as everywhere: the words turn them round where there are more responses than followers. */
function rateOf({ every, base, fewer }: Headline): { rate: Sentence[] } {
  return { rate: [{ key: 'rate', values: { every, base, ...(fewer && { fewer: 'fewer' }) } }] };
}

/** How much smaller an account of as many responses would be; where the norm does not reach so far down, its smallest. */
function likeASmaller({ evidence, norm }: ScoringInput, headline: Headline, least: number): Sentence {
  const followers = evidence.profile.followers?.value ?? 0;
  const values = { ...rateOf(headline), least };
  if (!norm || followers / least >= norm.min) return { key: 'active.because.large-few', values };
  return { key: 'active.because.large-few.smallest', values: { ...values, smallest: norm.min } };
}

function whyOf(
  word: 'answer' | 'quiet' | 'between',
  signals: readonly Signal[],
  headline: Headline,
  usual: Range,
): Sentence {
  const values = { ...rateOf(headline), usual: [{ key: 'usual', values: { every: usual } }] };
  if (word === 'answer' && headline.every.value > usual.high) return { key: 'active.because.answer.though', values };
  const core = signals.find((signal) => signal.id === 'A5');
  const back = signals.find((signal) => signal.id === 'A5-loyalty');
  if (word === 'answer' && core && back) {
    const people = core.range.value;
    const tenth = back.range.value < 1 ? Math.min(9, Math.round(10 * back.range.value)) : 10;
    if (tenth > 0) return { key: 'active.because.core', values: { people, tenth } };
  }
  return { key: `active.because.${word}`, values };
}
