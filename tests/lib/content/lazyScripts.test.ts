import { beforeEach, expect, it, vi } from 'vitest';
import { lazyLoader, provideLazy } from '../../../lib/content/lazyScripts';

const double = (n: number) => 2 * n;
beforeEach(() => {
  for (const name of ['badge', 'describer'] as const) provideLazy(name, undefined);
});

it('is injected once for all who ask meanwhile, and found from then on', async () => {
  const inject = vi.fn(async () => provideLazy('badge', double));
  const load = lazyLoader(inject);
  const both = await Promise.all([load<typeof double>('badge'), load<typeof double>('badge')]);
  expect(both.map((found) => found?.(4))).toEqual([8, 8]);
  expect(await load('badge')).toBe(double);
  expect(inject).toHaveBeenCalledOnce();
});

it('is injected again where it did not come', async () => {
  const inject = vi.fn(async (): Promise<unknown> => undefined);
  const load = lazyLoader(inject);
  expect(await load('badge')).toBeUndefined();
  inject.mockImplementation(async () => provideLazy('badge', double));
  expect(await load('badge')).toBe(double);
});
