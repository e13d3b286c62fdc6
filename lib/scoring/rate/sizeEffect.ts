import { SIZE_EFFECT } from './constants';

/**
 * How many times as often the first audience answers by its size alone: (F1/F2)^slope, with the slope of the site's norm.
 * Missing: below 1.1 times, which explains nothing worth a word. Two accounts of sites with different slopes are not compared
 * so. METHOD.md#COMPARE.
 *
 * @param slopes of the two accounts' norms
 */
export function sizeEffect(
  followers: readonly [number, number],
  slopes: readonly [number | undefined, number | undefined],
): number | undefined {
  const [more, less] = followers;
  const [slope, other] = slopes;
  if (slope === undefined || slope !== other || !(more >= 1 && less >= 1)) return undefined;
  const times = (more / less) ** slope;
  return times >= SIZE_EFFECT.least ? times : undefined;
}
