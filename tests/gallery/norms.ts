import type { Norm, NormGroup } from '../../lib/model';
import { OWN_NORM, RATE } from '../../lib/scoring/constants';
import { freezeNorm } from '../../lib/scoring/freezeNorm';
import { evidence, exact, posts } from '../lib/scoring/build';
import { cardOf } from './cards';

/** A norm of one's own, made of so many invented accounts by the product's own scoring. */
function frozen(accounts: number, left: number): Norm {
  const cards = Array.from({ length: accounts }, (_, i) =>
    cardOf(
      evidence(
        'bluesky',
        `user${i}.example`,
        { followers: exact(1_500 + 90 * i) },
        { posts: posts(Array(6).fill(3 + i)) },
      ),
    ),
  );
  const norm = freezeNorm(cards, 'bluesky', { min: 1_000, max: 10_000 }, '2026-11-20');
  if (!norm) throw new Error('too few accounts for a norm');
  return { ...norm, members: norm.members?.slice(0, left) ?? [] };
}

const groups: NormGroup[] = [
  { site: 'x', min: 10_000, max: 100_000, accounts: 41 },
  { site: 'bluesky', min: 1_000, max: 10_000, accounts: 36 },
  { site: 'instagram', min: 1_000, max: 10_000, accounts: 17 },
  { site: 'x', min: 1_000, max: 10_000, accounts: 4 },
];

/** One norm in use, one of which too few accounts are left, and what could become one. */
export const norms = {
  norms: [
    frozen(34, 34),
    { ...frozen(34, 12), id: 'own-mastodon-100' as const, site: 'mastodon', min: 100, max: 1_000 },
  ],
  groups,
  need: OWN_NORM.accounts,
  times: RATE.uncertaintyWeak,
};
