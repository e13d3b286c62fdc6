import type { Count, CountedPost, Kind, Post } from '../../model';
import { asBase, interactionsOf } from '../counts';

/**
 * The posts a rate can be worked out from: those that show all the kinds, and the base. Posts that lack one are left out, for
 * unknown is not zero.
 *
 * @param followers of the account; only for a base of followers
 */
export function countedPosts(
  posts: readonly Post[],
  kinds: readonly Kind[],
  base: 'followers' | 'views',
  followers: Count | undefined,
): CountedPost[] {
  return posts.flatMap((post) => {
    const interactions = interactionsOf(post, kinds);
    const over = asBase(base === 'followers' ? followers : post.views);
    return interactions && over ? [{ interactions, over }] : [];
  });
}
