import type { Evidence, SeenPost } from '../../lib/model';

/** How often each occurs. */
function tally(all: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

const responsesOf = ({ likes, replies, shares }: SeenPost): number =>
  (likes?.value ?? 0) + (replies?.value ?? 0) + (shares?.value ?? 0);

/** The median of all posts' responses, each post once. */
function typicalOf(posts: readonly SeenPost[]): number {
  const different = [...new Map(posts.map((post) => [post.id, post])).values()];
  const responses = different.map(responsesOf).sort((a, b) => a - b);
  return responses[responses.length >> 1] ?? 0;
}

/**
 * The least that any score must find out, each list walked once and nothing clever: a typical post, the people of every thread
 * and how many threads each is in, texts written twice, the shapes of handles, the days. The yardstick of a score.
 */
export function plainCount({ posts, comments, members, snapshots }: Evidence): number {
  const threads = new Map<string, Set<string>>();
  for (const { postId, who } of comments) {
    const people = threads.get(postId) ?? new Set();
    threads.set(postId, people.add(who));
  }
  const people = tally([...threads.values()].flatMap((thread) => [...thread]));
  const texts = tally(comments.map((comment) => comment.features?.signature ?? ''));
  const shapes = tally(members.map((member) => member.shape));
  const days = tally(snapshots.map((snapshot) => snapshot.day));
  return typicalOf(posts) + people.size + texts.size + shapes.size + days.size;
}
