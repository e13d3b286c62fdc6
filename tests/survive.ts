import type { Count, Reading } from '../lib/model';

/** How a page's reading came through a change of the page. */
export interface Survival {
  /** Fields of the original reading that are still read, and as they were. */
  kept: number;
  /** Fields of the original reading. */
  of: number;
  /** Fields that say something else now: "posts[2].likes: 12, read 7". */
  wrong: string[];
}

/** Free words: a stranger beside them may be taken in. All else must be as it was, or missing. */
const WORDS = ['name', 'bio'];
const LISTS = ['posts', 'comments', 'members'] as const;

type Fields = Record<string, unknown>;

/** Holds a changed page's reading against that of the page before: the same or a miss, never another value. */
export function surviving(before: Reading, after: Reading): Survival {
  const result: Survival = { kept: 0, of: 0, wrong: [] };
  compare('profile', before.profile, after.profile, result);
  for (const list of LISTS) compareLists(list, before[list], after[list], result);
  return result;
}

function compareLists(list: string, before: readonly object[], after: readonly object[], result: Survival): void {
  const left = [...after];
  for (const [place, item] of before.entries()) {
    const match = left.findIndex((other) => isSame(item, other));
    compare(`${list}[${place}]`, item, match < 0 ? undefined : left.splice(match, 1)[0], result);
  }
  for (const item of left) result.wrong.push(`${list}: made up ${JSON.stringify(item)}`);
}

/** Could the second be the first, with some of it missing? By its id or handle; without one, by all it says. */
function isSame(before: object, after: object): boolean {
  const [one, other] = [before as Fields, after as Fields];
  const keys = ['id', 'handle'].filter((key) => key in one && key in other);
  if (keys.length > 0) return keys.every((key) => one[key] === other[key]);
  const agrees = (key: string) => isEqual(one[key], other[key]) || isVaguer(one[key], other[key]);
  return Object.keys(other).every((key) => WORDS.includes(key) || isGone(other[key]) || agrees(key));
}

function compare(where: string, before: object | undefined, after: object | undefined, result: Survival): void {
  const [one, other] = [(before ?? {}) as Fields, (after ?? {}) as Fields];
  if (!before && after) result.wrong.push(`${where}: made up ${JSON.stringify(after)}`);
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    if (isGone(one[key]) && isGone(other[key])) continue;
    result.of += isGone(one[key]) ? 0 : 1;
    if (isEqual(one[key], other[key])) result.kept += 1;
    else if (!isGone(other[key]) && !WORDS.includes(key) && !isVaguer(one[key], other[key])) {
      result.wrong.push(`${where}.${key}: ${JSON.stringify(one[key])}, read ${JSON.stringify(other[key])}`);
    }
  }
}

/** A flag that is not set says as little as one that is not there. */
const isGone = (value: unknown): boolean => value === undefined || value === false;

const isEqual = (one: unknown, other: unknown): boolean =>
  isCount(one) && isCount(other)
    ? one.low === other.low && one.high === other.high
    : JSON.stringify(one) === JSON.stringify(other);

/** "1.2K" where 1,234 was read; "2026-11" where the day was. */
function isVaguer(one: unknown, other: unknown): boolean {
  if (isCount(one) && isCount(other)) return other.low <= one.low && one.high <= other.high;
  return typeof one === 'string' && typeof other === 'string' && /^\d{4}/.test(one) && one.startsWith(other);
}

const isCount = (value: unknown): value is Count => typeof value === 'object' && value !== null && 'low' in value;
