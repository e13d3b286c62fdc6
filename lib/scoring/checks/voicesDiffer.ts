/** C4: promotion and copies among the comments, and one supplier among those who write them. METHOD.md#C4. */

import type { SeenComment, SeenMember, VoicesDifferCheck } from '../../model';
import { timeRange } from '../moment';
import { wilson } from '../normal';
import { sampleComments } from '../real/comments';
import { batchIn } from './batchIn';
import { VOICES } from './constants';

interface Placed {
  comment: SeenComment & { shape: string };
  at: number;
}

function placed(comment: SeenComment): Placed[] {
  const { byOwner, shape, publishedAt } = comment;
  const at = publishedAt === undefined ? Number.NaN : timeRange(publishedAt).low;
  return byOwner || shape === undefined || Number.isNaN(at) ? [] : [{ comment: { ...comment, shape }, at }];
}

/**
 * People who comment as rows, thread by thread in the order of their first comments, each once; only those whose handle's shape
 * and time were kept.
 */
export function commentersInOrder(comments: readonly SeenComment[]): SeenMember[] {
  const inOrder = comments
    .flatMap(placed)
    .sort(
      (a, b) => compare(a.comment.postId, b.comment.postId) || a.at - b.at || compare(a.comment.who, b.comment.who),
    );
  const rows = new Map<string, SeenMember>();
  for (const { comment, at } of inOrder) {
    if (!rows.has(comment.who)) rows.set(comment.who, { who: comment.who, seenAt: at, shape: comment.shape });
  }
  return [...rows.values()];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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
