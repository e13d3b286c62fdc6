/** Which norm an account is compared with. */

import type { Norm, NormReading, NormUsed } from '../model';
import { OWN_NORM } from './constants';
import { median } from './normal';

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

/** Accounts or posts behind the readings: each publisher's tiers together, each tier once, whatever the years it was reported in. */
function countBehind(readings: readonly NormReading[]): number {
  const most = new Map<string, number>();
  for (const { publisher, at, n = 0 } of readings) {
    const tier = `${publisher} ${at}`;
    most.set(tier, Math.max(n, most.get(tier) ?? 0));
  }
  return [...most.values()].reduce((sum, n) => sum + n, 0);
}

/** What the norm was when it was used: the record that goes into the scorecard. */
function used(norm: Norm, value: number, account: string): NormUsed {
  const years = norm.readings.map((reading) => reading.year);
  const n = norm.members
    ? norm.members.filter((member) => member.account !== account).length
    : countBehind(norm.readings);
  return {
    id: norm.id,
    median: value,
    tau: norm.tau,
    s2: norm.s2,
    min: norm.min,
    max: norm.max,
    uncertainty: norm.uncertainty,
    kinds: [...norm.kinds],
    base: norm.base,
    made: norm.made,
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
