import { findBatch, fires } from '../../../lib/scoring/real/batches';
import { atMost, type Result, shareOf } from '../Result';
import { followersList } from './audience';
import type { Random } from './random';

/** R3: false alarms on ordinary lists, and how often a block of 15 from one supplier is found in 50. */
export function batchRuns(random: Random): Result[] {
  const rates = { found: 0.75, wrongly: 0.04 };
  const alarms = (runs: number, n: number, share: number) =>
    Array.from({ length: runs }, () => findBatch(followersList(random, n, share, rates))).filter(fires).length;
  return [
    atMost(shareOf('R3', 'invented ordinary lists of 50, false alarms', alarms(4000, 50, 0), 4000), 0.01),
    atMost(shareOf('R3', 'invented ordinary lists of 300, false alarms', alarms(1500, 300, 0), 1500), 0.01),
    shareOf(
      'R3',
      'invented lists of 50, 30 % of one supplier (half in a block, half spread), found',
      alarms(1000, 50, 0.3),
      1000,
    ),
  ];
}
