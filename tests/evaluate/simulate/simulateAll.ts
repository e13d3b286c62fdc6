import type { Result } from '../Result';
import { batchRuns } from './batchRuns';
import { coreRuns } from './coreRuns';
import { followerGrid } from './followerGrid';
import { growthRuns } from './growthRuns';
import { mixtureRuns } from './mixtureRuns';
import { random } from './random';
import { rateRuns } from './rateRuns';

/** All simulations, each from the seed and its own number, so that one may change without moving the others. */
export function simulateAll(seed: number): Result[] {
  return [
    ...followerGrid(),
    ...batchRuns(random(seed + 1)),
    ...rateRuns(random(seed + 2)),
    ...coreRuns(random(seed + 3)),
    ...mixtureRuns(random(seed + 4)),
    ...growthRuns(random(seed + 5)),
  ];
}
