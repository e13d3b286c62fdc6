/** What a norm is, and which one an account is compared with. */

import type { Kind, NormUsed } from '../account';
import { OWN_NORM } from './constants';
import { median } from './normal';

/** One published figure a norm is built from. */
export interface NormReading {
  publisher: string;
  year: number;
  /** Where it was read, as text. */
  address: string;
  /** Accounts or posts behind it; missing: not published. */
  n?: number;
  statistic: 'median' | 'average' | 'not stated';
  kinds: readonly Kind[];
  base: 'followers' | 'views';
  /** Followers of the tier, from … to; and the size the figure is taken to stand for (the tier's geometric middle). */
  from: number;
  to: number;
  at: number;
  /** Interactions per base of a typical post: 0.0178 is 1.78 %. */
  rate: number;
}

/** One account of an own norm: its ln(rate) brought to one follower by the norm's slope. */
export interface NormMember {
  account: string;
  level: number;
}

/** Typical response rates of one site, for accounts of min…max followers. */
export interface Norm {
  id: string;
  site: string;
  /** Said before "a norm": "Rival IQ, X brands and people by size". */
  name: string;
  /** The day the file or the snapshot was made, "2026-11-22". */
  made: string;
  base: 'followers' | 'views';
  kinds: readonly Kind[];
  /** Exponent of followers; 0 = flat. */
  slope: number;
  min: number;
  max: number;
  tau: number;
  s2: number;
  /** Factor by which the median may be wrong, either way (95 %). */
  uncertainty: number;
  readings: readonly NormReading[];
  /** Why a reading with other kinds is still used; only allowed where the norm is weak. */
  kindsDiffer?: string;
  /** Only for a norm frozen from the user's own library. */
  members?: readonly NormMember[];
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
}

/** ln(rate) at one follower: each publisher counts once, whatever its number of tiers. */
function publishedLevel(norm: Norm): number {
  const publishers = [...new Set(norm.readings.map((reading) => reading.publisher))];
  const levels = publishers.map((publisher) =>
    mean(
      norm.readings
        .filter((reading) => reading.publisher === publisher)
        .map((reading) => Math.log(reading.rate) - norm.slope * Math.log(reading.at)),
    ),
  );
  return mean(levels);
}

/**
 * Median rate a * F^slope of accounts with so many followers; an own norm leaves the account itself out.
 *
 * @returns undefined outside the norm's own sizes, or where an own norm has too few others.
 */
export function normMedian(norm: Norm, followers: number, account: string): number | undefined {
  if (followers < norm.min || followers > norm.max) return undefined;
  const others = norm.members?.filter((member) => member.account !== account);
  if (others && others.length < OWN_NORM.accounts) return undefined;
  const level = others ? median(others.map((member) => member.level)) : publishedLevel(norm);
  return Math.exp(level + norm.slope * Math.log(followers));
}

/** What the norm was when it was used: the record that goes into the scorecard. */
function used(norm: Norm, value: number, account: string): NormUsed {
  const years = norm.readings.map((reading) => reading.year);
  const n = norm.members
    ? norm.members.filter((member) => member.account !== account).length
    : norm.readings.reduce((sum, reading) => sum + (reading.n ?? 0), 0);
  return {
    id: norm.id,
    median: value,
    tau: norm.tau,
    s2: norm.s2,
    uncertainty: norm.uncertainty,
    kinds: [...norm.kinds],
    base: norm.base,
    publisher: norm.name,
    year: years.length > 0 ? Math.max(...years) : Number(norm.made.slice(0, 4)),
    address: [...new Set(norm.readings.map((reading) => reading.address))].join('; '),
    ...(n > 0 && { n }),
    ...(norm.members && { own: true }),
  };
}

/** Own norms before published ones (the user made them to use them), then the newest, then by id. */
function before(a: Norm, b: Norm): number {
  const own = Number(b.members !== undefined) - Number(a.members !== undefined);
  if (own !== 0) return own;
  if (a.made !== b.made) return a.made > b.made ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** The norm for an account of a site and size. Missing: there is none, and nothing is compared. */
export function pickNorm(
  norms: readonly Norm[],
  site: string,
  followers: number | undefined,
  account: string,
): NormUsed | undefined {
  if (followers === undefined) return undefined;
  const fitting = norms.filter((norm) => norm.site === site).sort(before);
  for (const norm of fitting) {
    const value = normMedian(norm, followers, account);
    if (value !== undefined) return used(norm, value, account);
  }
  return undefined;
}
