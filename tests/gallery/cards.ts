import type { Evidence, Norm, Scorecard } from '../../lib/model';
import { score } from '../../lib/scoring/score';
import { NOW } from '../lib/scoring/build';
import * as accounts from './accounts';

export { accounts, NOW };

/** The scorecard of an invented account, by the product's own scoring. */
export const cardOf = (evidence: Evidence, own: readonly Norm[] = []): Scorecard => score(evidence, NOW, own);

/** The same account, last seen so many days ago. */
export function seenDaysAgo(evidence: Evidence, days: number): Scorecard {
  const back = days * 864e5;
  const posts = evidence.posts.map((post) => ({ ...post, seenAt: post.seenAt - back }));
  const comments = evidence.comments.map((comment) => ({ ...comment, seenAt: comment.seenAt - back }));
  const members = evidence.members.map((member) => ({ ...member, seenAt: member.seenAt - back }));
  return cardOf({ ...evidence, profileAt: evidence.profileAt - back, posts, comments, members });
}

type Name = keyof typeof accounts;

/** All cards of the gallery by name. */
export const cards = Object.fromEntries(
  Object.entries(accounts).map(([name, evidence]) => [name, cardOf(evidence)]),
) as Record<Name, Scorecard>;

export const {
  mira,
  guru,
  unusual,
  ola,
  quiet,
  first,
  full,
  clips,
  top,
  shy,
  huge,
  lively,
  mixed,
  unheard,
  purged,
  bare,
} = cards;
