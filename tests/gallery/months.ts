import type { OverTime } from '../../lib/model';
import { NOW } from './cards';

const DAY = 864e5;

/** An invented account over five months: rounded at first, exact later, responses falling a little. */
export const months: OverTime = {
  base: 'followers',
  followers: [150, 131, 110, 92, 90, 71, 60, 41, 33, 21, 12, 6, 3, 1].map((back, i) => {
    const at = NOW - back * DAY;
    const value = 16_900 + i * 90 + (i > 7 ? 360 : 0);
    const count =
      i < 5 ? { low: 100 * Math.floor(value / 100), value, high: 100 * Math.floor(value / 100) + 99 } : exact(value);
    return { label: new Date(at).toISOString().slice(0, 10), day: Math.floor(at / DAY), count };
  }),
  rates: [0.00158, 0.0019, 0.0024, 0.0021].map((value, i) => ({
    from: NOW - (i + 1) * 30 * DAY,
    to: NOW - i * 30 * DAY,
    n: 14 - 3 * i,
    rate: { low: value / 1.7, value, high: value * 1.7 },
  })),
};

function exact(value: number) {
  return { low: value, value, high: value };
}
