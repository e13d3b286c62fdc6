import type { Random } from './random';

/** How the posts of one account differ: in units of their own standard deviation. */
export type World = 'normal' | 'heavy tails' | 'viral' | 'uneven' | 'uneven, half beyond';

/**
 * normal; Student's t with 4 degrees of freedom; 5 % of posts three sd higher; variance itself different between accounts (sd .9
 * in ln) with the usual one as its mean, as a norm's is; the same with the usual one as its median, which is harsher.
 */
export const WORLDS: readonly World[] = ['normal', 'heavy tails', 'viral', 'uneven', 'uneven, half beyond'];

/** How much the variance differs between accounts, in ln. */
const SPREAD = 0.9;

/** One account's posts: the variance of ln(rate), and a draw of one post's distance from the account's level. */
export interface Wavering {
  s2: number;
  draw(): number;
}

/** An account of a world whose accounts have the variance s2 in the middle. */
export function wavering(random: Random, world: World, s2: number): Wavering {
  const own = world.startsWith('uneven') ? s2 * Math.exp(SPREAD * random.normal() - toMean(world)) : s2;
  const sd = Math.sqrt(own);
  if (world === 'heavy tails') return { s2: own, draw: () => sd * random.student(4) };
  if (world === 'viral') return { s2: own, draw: () => sd * (random.normal() + (random.chance(0.05) ? 3 : 0)) };
  return { s2: own, draw: () => sd * random.normal() };
}

/** The mean of a log-normal spread lies this far above its median, in ln. */
const toMean = (world: World): number => (world === 'uneven' ? SPREAD ** 2 / 2 : 0);

/** A number whose logarithm is spread evenly. */
export const logUniform = (random: Random, low: number, high: number): number =>
  low * Math.exp(random.next() * Math.log(high / low));
