/** C4: promotion and copies among the comments, and one supplier among those who write them. METHOD.md#C4. */

import type { SeenComment, SeenMember, VoicesDifferCheck } from '../../model';
import { wilson } from '../normal';
import { sampleComments } from '../real/comments';
import { batchIn } from './batchIn';
import { VOICES } from './constants';

type Placed = SeenComment & { shape: string; publishedAt: string };

/** A comment by somebody else whose author's shape and time were kept. */
const isPlaced = (comment: SeenComment): comment is Placed =>
  !comment.byOwner && comment.shape !== undefined && /^\d{4}/.test(comment.publishedAt ?? '');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Moments of any precision are in order as texts are. */
const byTime = (a: Placed, b: Placed): number => compare(a.publishedAt, b.publishedAt) || compare(a.who, b.who);

/**
 * People who comment as rows, thread by thread in the order of their first comments, each once; only those whose handle's shape
 * and time were kept.
 */
export function commentersInOrder(comments: readonly SeenComment[]): SeenMember[] {
  const threads = new Map<string, Placed[]>();
  for (const comment of comments) {
    if (!isPlaced(comment)) continue;
    const thread = threads.get(comment.postId);
    if (thread) thread.push(comment);
    else threads.set(comment.postId, [comment]);
  }
  const rows = new Map<string, SeenMember>();
  for (const [, thread] of [...threads].sort(([a], [b]) => compare(a, b))) {
    for (const { who, seenAt, shape } of thread.sort(byTime)) {
      if (!rows.has(who)) rows.set(who, { who, seenAt, shape });
    }
  }
  return [...rows.values()];
}

/**
 * At least 20 comments by others whose text was seen. Stands out when the lower limit (Wilson, 95 %) of the share of promotion and
 * near-duplicates is above one half, or when the handles of the people who comment come in a batch (R3, from 50 people on).
 */
export function voicesDiffer(comments: readonly SeenComment[]): VoicesDifferCheck {
  const sample = sampleComments(comments);
  const check = { id: 'voicesDiffer', n: sample.n, of: 'comments' } as const;
  if (sample.n < VOICES.comments) {
    return { ...check, state: 'notEnough', lack: 'comments', have: sample.n, need: VOICES.comments };
  }
  const share = wilson(sample.joint, sample.n);
  const batch = batchIn(commentersInOrder(comments));
  const state = share.low > VOICES.strongAbove || batch ? 'standsOut' : 'ordinary';
  const { promotion, copies } = sample;
  return {
    ...check,
    state,
    facts: { share, promotion, copies, ...(batch && { batch }) },
    falseAlarm: VOICES.falseAlarm,
  };
}
