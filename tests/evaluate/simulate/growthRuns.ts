import type { Count, Snapshot } from '../../../lib/model';
import { growthEvents } from '../../../lib/scoring/real/growth';
import { atMost, type Result, shareOf } from '../Result';
import type { Random } from './random';

/** A count as a site abbreviates it: three digits at most, cut or rounded. */
function shown(value: number, floored: boolean): Count {
  if (value < 1000) return { low: value, value, high: value };
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  const low = floored ? Math.floor(value / step) * step : Math.round(value / step) * step - step / 2;
  return { low, value: floored ? low : low + step / 2, high: low + step - 1 };
}

function visits(random: Random, perDay: () => number): Snapshot[] {
  let followers = random.whole(200, 60_000);
  const floored = random.chance(0.5);
  const snapshots: Snapshot[] = [];
  for (let day = 0; day < 90; day++) {
    followers = Math.max(0, followers + Math.round(followers * perDay()));
    if (!random.chance(0.4)) continue;
    const at = Date.parse('2026-08-01T09:00:00Z') + day * 86_400_000;
    snapshots.push({ day: new Date(at).toISOString().slice(0, 10), at, followers: shown(followers, floored) });
  }
  return snapshots;
}

/** R8: ordinary growth behind abbreviated counts gives no event; a real jump of a fifth is found where rounding allows. */
export function growthRuns(random: Random): Result[] {
  const runs = 2000;
  const steady = Array.from({ length: runs }, () => {
    const pace = 0.004 * (random.next() - 0.25);
    return growthEvents(
      visits(random, () => pace + 0.0006 * random.normal()),
      [],
    ).length;
  }).filter((events) => events > 0).length;
  const jumps = Array.from({ length: runs }, () => {
    let day = 0;
    const jumpsOn = random.whole(35, 55);
    return growthEvents(
      visits(random, () => (day++ === jumpsOn ? 0.2 : 0.001)),
      [],
    ).length;
  }).filter((events) => events > 0).length;
  return [
    atMost(shareOf('R8', 'ordinary growth behind abbreviated counts: an event', steady, runs), 0),
    shareOf('R8', 'a jump of 20 % in one day: an event', jumps, runs),
  ];
}
