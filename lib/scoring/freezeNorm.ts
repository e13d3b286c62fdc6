/** The user's own library, frozen on a day, as a norm. */

import type { Kind, Norm, NormGroup, NormMember, Scorecard, Size } from '../model';
import { OWN_NORM, POSTS, RATE } from './constants';
import { quantile } from './normal';
import { siteScoring } from './sites';

/** The sizes a library can be frozen for. */
export const sizes: readonly Size[] = [
  { min: 100, max: 1_000 },
  { min: 1_000, max: 10_000 },
  { min: 10_000, max: 100_000 },
  { min: 100_000, max: 1_000_000 },
  { min: 1_000_000, max: 10_000_000 },
];

/** What one scorecard gives to a norm; missing where its posts were too few or out of order. */
interface Given extends NormMember {
  kinds: readonly Kind[];
  base: 'followers' | 'views';
}

function givenBy(card: Scorecard, site: string, size: Size): Given | undefined {
  const followers = card.followers?.value;
  const raw = card.signals.find((signal) => signal.id === 'A1')?.facts.raw;
  const { kinds } = card.use;
  if (card.site !== site || card.topPosts || card.use.usable < POSTS.needed) return undefined;
  if (followers === undefined || followers < size.min || followers > size.max) return undefined;
  if (!card.headline || kinds.length === 0 || raw === undefined) return undefined;
  const { base } = card.headline;
  const slope = base === 'followers' ? RATE.slope : 0;
  return { account: card.account, level: Math.log(raw) - slope * Math.log(followers), kinds, base };
}

function keyOf({ kinds, base }: Given): string {
  return `${base}: ${kinds.join('+')}`;
}

/** The commonest formula among the accounts: kinds and bases are never mixed. Ties by name. */
function commonest(given: readonly Given[]): Given[] {
  const byKey = new Map<string, Given[]>();
  for (const one of given) byKey.set(keyOf(one), [...(byKey.get(keyOf(one)) ?? []), one]);
  const groups = [...byKey].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return groups[0]?.[1] ?? [];
}

/** Each account once: the newest card. */
function newestCards(cards: readonly Scorecard[]): Scorecard[] {
  const newest = new Map<string, Scorecard>();
  for (const card of cards) if ((newest.get(card.account)?.at ?? -1) < card.at) newest.set(card.account, card);
  return [...newest.values()];
}

function givenAll(cards: readonly Scorecard[], site: string, size: Size): Given[] {
  return commonest(cards.map((card) => givenBy(card, site, size)).filter((one) => one !== undefined));
}

/** How many accounts of each site and size could be frozen as a norm, the largest group first; groups of none are left out. */
export function normGroups(cards: readonly Scorecard[]): NormGroup[] {
  const all = newestCards(cards);
  const groups = [...new Set(all.map((card) => card.site))].flatMap((site) =>
    sizes.map((size) => ({ site, ...size, accounts: givenAll(all, site, size).length })),
  );
  const order = (a: NormGroup, b: NormGroup) =>
    b.accounts - a.accounts || (a.site === b.site ? a.min - b.min : a.site < b.site ? -1 : 1);
  return groups.filter((group) => group.accounts > 0).sort(order);
}

/**
 * A norm of the accounts of one site and size in the library, each account once (the newest card). It needs at least 30,
 * is three times uncertain either way, and leaves an account out when that account itself is compared.
 *
 * @param today "2026-11-22"
 * @returns undefined where there are too few
 */
export function freezeNorm(cards: readonly Scorecard[], site: string, size: Size, today: string): Norm | undefined {
  const given = givenAll(newestCards(cards), site, size);
  const [first] = given;
  if (!first || given.length < OWN_NORM.accounts) return undefined;
  const levels = given.map((one) => one.level);
  const spread = (quantile(levels, 0.75) - quantile(levels, 0.25)) / 1.349;
  const views = first.base === 'views';
  return {
    id: `own-${site}-${size.min}-${today}`,
    site,
    made: today,
    base: first.base,
    kinds: [...first.kinds],
    slope: views ? 0 : RATE.slope,
    min: size.min,
    max: size.max,
    tau: Math.max(RATE.tau, spread),
    s2: views ? RATE.s2 : siteScoring(site).s2,
    uncertainty: RATE.uncertaintyWeak,
    readings: [],
    members: given.map(({ account, level }) => ({ account, level })).sort((a, b) => (a.account < b.account ? -1 : 1)),
  };
}
