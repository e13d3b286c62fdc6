import type { Result } from '../Result';

/** All simulations, from one seed. */
export function simulateAll(_seed: number): Result[] {
  return [];
}
