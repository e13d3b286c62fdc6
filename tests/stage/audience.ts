import { face, planted } from './names';
import { at, digitsOf, randomFrom, seedOf, shuffled } from './random';
import type { Face, SceneComment, ScenePost } from './scene';
import { ANSWERS, COMMENTS, POSTS, pitch } from './texts';

/** How an audience behaves: everything a page of the account shows follows from it. */
export interface Plan {
  texts: keyof typeof POSTS;
  /** Own posts older than a day. */
  posts: number;
  /** Hours between two of them. */
  gap: number;
  /** Median of likes + replies + shares. */
  responses: number;
  /** SD of the logarithm of that sum between posts. */
  spread: number;
  /** Comments by others that a thread shows. */
  comments: number;
  /** Of ten threads, how many get an answer from the owner. */
  answered: number;
  /** Of ten comments, how many are pitches out of one hand. */
  pitches: number;
  /** Views per response; 0 = the site shows none. */
  views: number;
  /** Comments among the responses, 0…1. */
  talk: number;
  /** Rows of the followers list, and how many of them (in one block) were made in one go. */
  fans: number;
  planted: number;
}

/** Sums whose median is exactly the wanted one: pairs that mirror each other around it, in a seeded order. */
export function spreadAround(median: number, spread: number, count: number, random: () => number): number[] {
  const half = Math.floor(count / 2);
  const steps = Array.from({ length: half }, (_, pair) => (pair / half) ** 1.3 * 1.6 * spread);
  const below = steps.map((step) => Math.floor(median * Math.exp(-step)));
  const above = steps.map((step) => Math.round(median * Math.exp(step)));
  return shuffled([...below, ...above, ...(count % 2 === 1 ? [median] : [])], random);
}

/** The thread under one post, oldest first; an answer stands right beneath the comment it answers. */
function thread(owner: Face, key: string, n: number, hoursAgo: number, plan: Plan): SceneComment[] {
  const random = randomFrom(seedOf(key, 'thread'));
  const answers = n % 10 < plan.answered;
  return Array.from({ length: plan.comments }, (_, place) => {
    const pitched = place * 10 < plan.pitches * plan.comments && plan.pitches > 0;
    const regular = random() < 0.55;
    const author = pitched
      ? planted(`${owner.handle} pitch`, n * 20 + place)
      : face(`${owner.handle} ${regular ? 'regulars' : 'guests'}`, regular ? (n * 3 + place * 2) % 13 : n * 20 + place);
    const text = pitched ? pitch(n + place) : at(COMMENTS, n * plan.comments + place);
    const since = hoursAgo * (0.95 - (0.6 * place) / plan.comments);
    const comment: SceneComment = {
      id: digitsOf(18, key, 'comment', place),
      author,
      byOwner: false,
      hoursAgo: since,
      text,
      likes: Math.floor(random() * 9),
    };
    if (!answers || place % 2 === 1) return [comment];
    const answer: SceneComment = {
      id: digitsOf(18, key, 'answer', place),
      author: owner,
      byOwner: true,
      hoursAgo: since * 0.93,
      text: at(ANSWERS, n + place),
      likes: Math.floor(random() * 6),
      inReplyTo: author.handle,
    };
    return [comment, answer];
  }).flat();
}

/** One post with the given sum of responses. */
export function post(owner: Face, n: number, hoursAgo: number, sum: number, plan: Plan): ScenePost {
  const key = `${owner.handle} ${n}`;
  const random = randomFrom(seedOf(key));
  const comments = thread(owner, key, n, hoursAgo, plan);
  const shown = plan.comments === 0 ? Math.floor(sum * Math.min(0.1, plan.talk)) : comments.length;
  const replies = Math.min(sum, Math.max(shown, Math.floor(sum * plan.talk)));
  const shares = Math.floor((sum - replies) * (0.06 + random() * 0.08));
  return {
    id: digitsOf(19, key, 'id'),
    author: owner,
    hoursAgo,
    text: at(POSTS[plan.texts], n),
    likes: sum - replies - shares,
    replies,
    shares,
    saves: 1 + Math.floor(sum * random() * 0.2),
    views: Math.round((sum + 1) * plan.views * (0.8 + random() * 0.5)),
    comments: comments.slice(0, replies),
  };
}

/** Own posts, newest first: one younger than a day, then the ones that count. */
export function posts(owner: Face, plan: Plan): ScenePost[] {
  const random = randomFrom(seedOf(owner.handle, 'posts'));
  const sums = spreadAround(plan.responses, plan.spread, plan.posts, random);
  const counted = sums.map((sum, n) => post(owner, n, 30 + plan.gap * (n + random() * 0.6), sum, plan));
  return [post(owner, 19, 5, Math.floor(plan.responses / 3), plan), ...counted];
}

/** The followers list from its top: a crowd, with the planted ones in one block, as they arrive. */
export function fans(owner: Face, plan: Plan): Face[] {
  const start = 9;
  return Array.from({ length: plan.fans }, (_, place) =>
    place >= start && place < start + plan.planted ? planted(owner.handle, place) : face(`${owner.handle} fans`, place),
  );
}
