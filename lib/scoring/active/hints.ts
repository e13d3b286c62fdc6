import type { Hint } from '../../model';
import { ANSWERS, CORE, POSTS } from '../constants';
import type { ScoringInput } from '../scoringInput';

/** What a person could do to make ACTIVE surer, the most telling first. */
export function activeHints(material: ScoringInput): Hint[] {
  const { evidence, use, topPosts, norm, rate, threads, commentsByOthers } = material;
  if (evidence.profile.private) return [];
  const hints: Hint[] = [];
  const add = (key: string, have?: number, need?: number) => {
    const counted = have !== undefined && need !== undefined;
    const values = counted ? { values: { have, need } } : {};
    hints.push({ axis: 'active', sentence: { key, ...values }, ...(counted && { have, need }) });
  };
  if (topPosts) add('active.hint.order');
  if (!evidence.profile.followers) add('active.hint.followers');
  if (use.usable < POSTS.needed) {
    if ((use.left.hidden ?? 0) > 0) add('active.hint.hidden', use.usable, POSTS.needed);
    else if ((use.left.young ?? 0) > 0) add('active.hint.young', use.usable, POSTS.needed);
    else add('active.hint.posts', use.usable, POSTS.needed);
  }
  if (rate && !norm && !topPosts && use.usable >= POSTS.needed) add('active.hint.norm');
  if (commentsByOthers < ANSWERS.commentsNeeded) {
    add('active.hint.comments', commentsByOthers, ANSWERS.commentsNeeded);
  } else if (threads.length < CORE.threads) add('active.hint.threads', threads.length, CORE.threads);
  return hints;
}
