/** Comments by thread. */

import type { SeenComment } from '../../model';
import { commentIdentity } from '../commentIdentity';

/** One post's comments: those of others, and the owner's. */
export interface Thread {
  postId: string;
  others: SeenComment[];
  owners: SeenComment[];
}

/** Threads with at least one comment by somebody else, by post id. Comments without an author say nothing of people. */
export function threadsOf(comments: readonly SeenComment[]): Thread[] {
  const byPost = new Map<string, Thread>();
  for (const comment of comments) {
    if (!comment.byOwner && comment.who === '') continue;
    let thread = byPost.get(comment.postId);
    if (!thread) {
      thread = { postId: comment.postId, others: [], owners: [] };
      byPost.set(comment.postId, thread);
    }
    (comment.byOwner ? thread.owners : thread.others).push(comment);
  }
  return [...byPost.values()]
    .filter((thread) => thread.others.length > 0)
    .sort((a, b) => (a.postId < b.postId ? -1 : 1));
}

/** Here also by whom it answers: to two people the same words are two comments. */
function keyOf(comment: SeenComment): string {
  return `${commentIdentity(comment)} ${comment.inReplyTo ?? ''}`;
}

/** Comments of one thread, each once: the same comment kept twice is one. */
export function different(comments: readonly SeenComment[]): readonly SeenComment[] {
  const people = new Set(comments.map((comment) => comment.who));
  if (people.size === comments.length) return comments; // nobody wrote twice
  return [...new Map(comments.map((comment) => [keyOf(comment), comment])).values()];
}

/** Different comments by others, in all threads; counted up to `enough`, for more are not needed to know. */
export function countComments(threads: readonly Thread[], enough: number): number {
  const seen = new Set<string>();
  for (const thread of threads) {
    for (const comment of thread.others) {
      seen.add(keyOf(comment));
      if (seen.size >= enough) return enough;
    }
  }
  return seen.size;
}
