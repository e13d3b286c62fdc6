/** R8: growth in the user's own snapshots. Events with innocent causes; never a score. */

import type { Count, DayCount, GrowthEvent, Range, SeenPost, Signal, Snapshot } from '../../model';
import { DAY } from '../constants';
import { timeRange } from '../moment';
import { median } from '../normal';
import { GROWTH } from './constants';
import { daysBetween, inOrder } from './days';

/** Growth between two snapshots, followers per day. `sure` is what is left of the whole change once the rounding is removed. */
export interface GrowthStep {
  from: DayCount;
  to: DayCount;
  perDay: Range;
  sure: number;
}

/** Growth from each snapshot to the next. "1.2K" to "1.3K" may be a single follower, and is counted as one. */
export function growthSteps(snapshots: readonly Snapshot[]): GrowthStep[] {
  const days = inOrder(snapshots, 'followers');
  return days.slice(1).flatMap((to, i) => {
    const from = days[i];
    return from ? [stepBetween(from, to)] : [];
  });
}

function stepBetween(from: DayCount, to: DayCount): GrowthStep {
  const days = daysBetween(from, to);
  const change = changeOf(from.count, to.count);
  return {
    from,
    to,
    perDay: { low: change.low / days, value: change.value / days, high: change.high / days },
    sure: nearestTo(0, change),
  };
}

function changeOf(a: Count, b: Count): Range {
  return { low: b.low - a.high, value: b.value - a.value, high: b.high - a.low };
}

/** The number inside a range that is nearest to x. */
function nearestTo(x: number, { low, high }: Range): number {
  return Math.min(high, Math.max(low, x));
}

/**
 * Steps that stand out: robust z of the daily growth (from its median, by 1.4826 × the median absolute deviation, not
 * below .1 % of the followers†) of at least 5†, taking the end of each range that is nearest to the median; and a sure
 * change of at least 1 % of the followers and 20 people.† Needs 7 steps.
 */
export function standouts(steps: readonly GrowthStep[]): GrowthStep[] {
  if (steps.length < GROWTH.neededDays) return [];
  const usual = median(steps.map((step) => step.perDay.value));
  const spread = 1.4826 * median(steps.map((step) => Math.abs(step.perDay.value - usual)));
  return steps.filter((step) => {
    const followers = step.from.count.high;
    const least = Math.max(GROWTH.people, GROWTH.share * followers);
    if (Math.abs(step.sure) < least) return false;
    const z = (nearestTo(usual, step.perDay) - usual) / Math.max(spread, GROWTH.spreadFloor * followers);
    return Math.abs(z) >= GROWTH.z && Math.sign(z) === Math.sign(step.sure);
  });
}

/**
 * The newest standouts; of a rise also whether a post of those days drew far more responses than usual.
 *
 * @param posts the account's own, each once: one kept twice would move what is usual
 */
export function growthEvents(snapshots: readonly Snapshot[], posts: readonly SeenPost[]): GrowthEvent[] {
  const found = standouts(growthSteps(snapshots)).slice(-GROWTH.most).reverse();
  return found.map((step) => {
    const facts = { from: step.from.label, to: step.to.label, people: Math.abs(Math.round(step.sure)) };
    if (step.sure < 0) return { id: 'drop', ...facts };
    return { id: wentViral(posts, step) ? 'rise-post' : 'rise', ...facts };
  });
}

function wentViral(posts: readonly SeenPost[], step: GrowthStep): boolean {
  const answers = posts.map((post) => ({ post, many: responsesOf(post) }));
  const usual = median(answers.map(({ many }) => many).filter((many) => many !== undefined));
  return answers.some(({ post, many }) => {
    if (many === undefined || !post.publishedAt || many < GROWTH.viral * Math.max(1, usual)) return false;
    const { low, high } = timeRange(post.publishedAt);
    if (high - low >= DAY) return false; // a month or a year names no day
    const day = Math.floor(low / DAY);
    return day >= step.from.day - 1 && day <= step.to.day;
  });
}

function responsesOf({ likes, replies, shares, saves }: SeenPost): number | undefined {
  const seen = [likes, replies, shares, saves].filter((count) => count !== undefined);
  return seen.length > 0 ? seen.reduce((sum, count) => sum + count.value, 0) : undefined;
}

/** R8 as a row: followers gained per day over all snapshots, with what the rounding leaves open. Nothing below 7 days. */
export function growth(snapshots: readonly Snapshot[]): Signal | undefined {
  const days = inOrder(snapshots, 'followers');
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || daysBetween(first, last) < GROWTH.neededDays) return undefined;
  const { perDay: range } = stepBetween(first, last);
  return {
    id: 'R8',
    axis: 'shown',
    range,
    n: days.length,
    of: 'days',
    source: 'visits',
    facts: { from: first.label, to: last.label },
  };
}
