import type { Hint } from '../../model';
import { ANSWERS, PARTICIPANTS, POSTS } from '../constants';
import type { ScoringInput } from '../scoringInput';

/** What a person could do to make ACTIVE surer, the most telling first. */
export function activeHints(input: ScoringInput): Hint[] {
  const { evidence, use, topPosts, norm, rate, threads, commentsByOthers } = input;
  if (evidence.profile.private) return [];
  const hints: Hint[] = [];
  const add = (id: Hint['id'], have?: number, need?: number) => {
    const isCounted = have !== undefined && need !== undefined;
    hints.push({ axis: 'active', id, ...(isCounted && { have, need }) });
  };
  if (topPosts) add('order');
  if (!evidence.profile.followers) add('profile');
  if (use.usable < POSTS.needed) {
    if ((use.left.hidden ?? 0) > 0) add('hidden', use.usable, POSTS.needed);
    else if ((use.left.young ?? 0) > 0) add('young', use.usable, POSTS.needed);
    else add('posts', use.usable, POSTS.needed);
  }
  if (rate && !norm && !topPosts && use.usable >= POSTS.needed) add('norm');
  if (commentsByOthers < ANSWERS.commentsNeeded) {
    add('comments', commentsByOthers, ANSWERS.commentsNeeded);
  } else if (threads.length < PARTICIPANTS.threads) add('threads', threads.length, PARTICIPANTS.threads);
  return hints;
}
