/** A published norm at one size of account. METHOD.md#N, METHOD.md#N-ENDS. */

import type { NormAtSize, RateNorm } from '../../model';
import { ENDS } from './constants';

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

/** ln(rate) at one follower: each publisher counts once, however many tiers it prints. */
function levelOf({ readings, slope }: RateNorm): number {
  const publishers = [...new Set(readings.map((reading) => reading.publisher))];
  return mean(
    publishers.map((publisher) =>
      mean(
        readings
          .filter((reading) => reading.publisher === publisher)
          .map((reading) => Math.log(reading.rate) - slope * Math.log(reading.at)),
      ),
    ),
  );
}

/** How many times a size lies beyond the norm's tiers: 1 inside them. */
function distanceOf({ min, max }: RateNorm, followers: number): number {
  return Math.max(1, min / followers, followers / max);
}

/**
 * The norm for accounts with so many followers: exp(level)·F^slope. Beyond its own tiers it goes on down to a tenth and up to
 * ten times of them with U·distance^.25 †, unless its lower end is hard.
 *
 * @returns undefined beyond that: nothing is known of such accounts
 */
export function normAt(norm: RateNorm, followers: number): NormAtSize | undefined {
  if (!(followers >= 1) || (norm.lowerEnd === 'hard' && followers < norm.min)) return undefined;
  const distance = distanceOf(norm, followers);
  if (distance > ENDS.reach) return undefined;
  const { id, tau, s2, uncertainty, slope, base, kinds } = norm;
  return {
    id,
    median: Math.exp(levelOf(norm) + slope * Math.log(followers)),
    tau,
    s2,
    uncertainty: uncertainty * distance ** ENDS.exponent,
    slope,
    base,
    kinds,
    distance,
  };
}
