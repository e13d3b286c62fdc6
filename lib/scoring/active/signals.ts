import type { Signal } from '../../model';
import { DAY, RATE } from '../constants';
import { trend } from '../history';
import type { ScoringInput } from '../scoringInput';
import { figures } from './figures';
import { ownerAnswers } from './ownerAnswers';
import { participantSignals } from './participantSignals';
import { lastLook, recency } from './recency';
import { replyRate } from './replyRate';
import { responses } from './responses';
import { shareRate } from './shareRate';
import { underResponse } from './underResponse';

function trendOf({ posts, base, evidence, norm, topPosts }: ScoringInput): Signal | undefined {
  if (topPosts) return undefined;
  const used = new Set(posts.posts);
  const { followers } = evidence.profile;
  return trend(
    posts.own.filter((item) => used.has(item.post)),
    { kinds: posts.kinds, base, s2: norm?.s2 ?? RATE.s2X, ...(followers && { followers }) },
  );
}

/** Every signal of ACTIVE and every raw figure beside it, for what was seen; in the order in which they are shown. */
export function activeSignals(input: ScoringInput): Signal[] {
  const { evidence, now, rate, rhythm, underResponse: h, posts, topPosts, threads, commentsByOthers } = input;
  return [
    rate && responses(rate, input),
    h && underResponse(h, input),
    ownerAnswers(threads, commentsByOthers),
    ...participantSignals(threads),
    replyRate(topPosts ? undefined : evidence.site, posts.posts),
    recency(rhythm, (now - lastLook(evidence, now)) / DAY),
    shareRate(posts.posts),
    ...figures(input),
    trendOf(input),
  ].filter((signal) => signal !== undefined);
}
