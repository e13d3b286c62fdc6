/** R5: promotion and near-duplicates among the comments. */

import type { CommentFeatures, SeenComment, Signal } from '../../model';
import { commentIdentity } from '../commentIdentity';
import { mapFallingRange } from '../counts';
import { clamp, wilson } from '../normal';
import { select } from '../select';
import { COMMENTS } from './constants';
import { countNearDuplicates } from './signature';

export { signatureDistance } from './signature';

type WithText = SeenComment & { features: CommentFeatures };

/** What R5 is worked out from. `joint` = promotion or near-duplicate; the rest is shown, never scored. */
export interface CommentSample {
  n: number;
  joint: number;
  promotion: number;
  copies: number;
  emojiOnly: number;
  mentionOnly: number;
}

/**
 * One comment on its own, for measuring the features against labelled comments: higher is likelier promotion. Fixed in
 * advance, not fitted: a promotion phrase 3, a link 2, a near-duplicate 1, and up to 1 for length, since promotion
 * has something to explain and applause has not (length alone separated them with .74 in B4.4).
 */
export function commentScore(features: CommentFeatures, nearDuplicates: number): number {
  const length = Math.min(1, features.length / 400);
  return 3 * Number(features.promotion) + 2 * Number(features.hasLink) + Number(nearDuplicates > 0) + length;
}

/** The newest 500 comments by others, with text seen; the same comment read twice counts once, at its newest reading. */
function withText(comments: readonly SeenComment[]): WithText[] {
  const all = comments.filter(hasText);
  for (let many: number = COMMENTS.most; many < all.length; many *= 2) {
    const since = nthNewest(all, many);
    const some = differentOnes(all.filter((comment) => comment.seenAt >= since));
    if (some.size >= COMMENTS.most) return newestComments(some);
  }
  return newestComments(differentOnes(all));
}

/** ms; so many of the comments were read then or later. */
function nthNewest(comments: readonly WithText[], many: number): number {
  const times = new Float64Array(comments.length);
  comments.forEach((comment, i) => {
    times[i] = comment.seenAt;
  });
  return select(times, comments.length - many);
}

/** By name, each at its newest reading; of two at one moment either is the other, for the name holds all that is counted. */
function differentOnes(comments: readonly WithText[]): Map<string, WithText> {
  const different = new Map<string, WithText>();
  for (const comment of comments) {
    const key = commentIdentity(comment);
    const there = different.get(key);
    if (!there || comment.seenAt > there.seenAt) different.set(key, comment);
  }
  return different;
}

/** At most 500; those read at one moment are cut by their key, so that their order in the list does not matter. */
function newestComments(different: ReadonlyMap<string, WithText>): WithText[] {
  const all = [...different.values()];
  if (all.length <= COMMENTS.most) return all;
  const last = nthNewest(all, COMMENTS.most);
  const newer = all.filter((comment) => comment.seenAt > last);
  const tied = [...different].filter(([, comment]) => comment.seenAt === last).sort(([a], [b]) => (a < b ? -1 : 1));
  return [...newer, ...tied.slice(0, COMMENTS.most - newer.length).map(([, comment]) => comment)];
}

function hasText(comment: SeenComment): comment is WithText {
  return !comment.byOwner && comment.features !== undefined;
}

/** Counts promotion and near-duplicates. */
export function sampleComments(comments: readonly SeenComment[]): CommentSample {
  const features = withText(comments).map((comment) => comment.features);
  const nearDuplicates = countNearDuplicates(
    features.map((f) => f.signature),
    COMMENTS.distance,
  );
  const many = (is: (f: CommentFeatures, i: number) => boolean) => features.filter(is).length;
  return {
    n: features.length,
    joint: many((f, i) => f.promotion || (nearDuplicates[i] ?? 0) > 0),
    promotion: many((f) => f.promotion),
    copies: many((_, i) => (nearDuplicates[i] ?? 0) > 0),
    emojiOnly: many((f) => f.emojiOnly),
    mentionOnly: many((f) => f.mentionOnly),
  };
}

/** Shift for a share j of 0…1: clamp(10 · (.25 - j), -2.5, 1).† */
export function commentsShift(j: number): number {
  return clamp(COMMENTS.slope * (COMMENTS.neutral - j), COMMENTS.lowest, COMMENTS.highest);
}

/** R5, or nothing below 20 comments. Range: share of promotion and near-duplicates, 0…1, Wilson 95 %. */
export function comments(sample: CommentSample): Signal | undefined {
  if (sample.n < COMMENTS.needed) return undefined;
  const range = wilson(sample.joint, sample.n);
  const { joint, promotion, copies } = sample;
  return {
    id: 'R5',
    axis: 'real',
    range,
    n: sample.n,
    of: 'comments',
    source: 'comment-features',
    facts: { joint, promotion, copies, isMany: range.value > COMMENTS.neutral },
    llr: mapFallingRange(range, commentsShift),
    strong: range.low > COMMENTS.strongAbove,
  };
}

/** Emoji-only and mention-only comments: shown, never scored, since nobody has labelled any. Nothing below 20 comments, or where none is. */
export function shortComments(sample: CommentSample): Signal | undefined {
  if (sample.n < COMMENTS.needed || sample.emojiOnly + sample.mentionOnly === 0) return undefined;
  return {
    id: 'R5-short',
    axis: 'shown',
    range: wilson(sample.emojiOnly + sample.mentionOnly, sample.n),
    n: sample.n,
    of: 'comments',
    source: 'counted',
    facts: { emojiOnly: sample.emojiOnly, mentionOnly: sample.mentionOnly },
  };
}
