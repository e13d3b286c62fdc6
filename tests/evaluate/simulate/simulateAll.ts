import type { Result } from '../Result';
import { batchRuns } from './batchRuns';
import { checkRuns } from './checkRuns';
import { coreRuns } from './coreRuns';
import { followerGrid } from './followerGrid';
import { growthRuns } from './growthRuns';
import { mixtureRuns } from './mixtureRuns';
import { ownNormRuns } from './ownNormRuns';
import { random } from './random';
import { rateRuns } from './rateRuns';
import { robustRuns } from './robustRuns';

/** All simulations, each from the seed and its own number, so that one may change without moving the others. */
export function simulateAll(seed: number): Result[] {
  return [
    ...rateRuns(random(seed + 2)),
    ...ownNormRuns(random(seed + 6)),
    ...robustRuns(random(seed + 7)),
    ...checkRuns(random(seed + 8)),
    ...mixtureRuns(random(seed + 4)),
    followerGrid(),
    ...batchRuns(random(seed + 1)),
    ...coreRuns(random(seed + 3)),
    ...growthRuns(random(seed + 5)),
  ];
}
