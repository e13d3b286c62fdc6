import { beforeEach, expect, it, vi } from 'vitest';
import { lazyLoader, provideLazy } from '../../../lib/content/lazyScripts';

const double = (n: number) => 2 * n;
beforeEach(() => {
  for (const name of ['card', 'describer'] as const) provideLazy(name, undefined);
});

it('is injected once for all who ask meanwhile, and found from then on', async () => {
  const inject = vi.fn(async () => provideLazy('card', double));
  const load = lazyLoader(inject);
  const both = await Promise.all([load<typeof double>('card'), load<typeof double>('card')]);
  expect(both.map((found) => found?.(4))).toEqual([8, 8]);
  expect(await load('card')).toBe(double);
  expect(inject).toHaveBeenCalledOnce();
});

it('is injected again where it did not come', async () => {
  const inject = vi.fn(async (): Promise<unknown> => undefined);
  const load = lazyLoader(inject);
  expect(await load('card')).toBeUndefined();
  inject.mockImplementation(async () => provideLazy('card', double));
  expect(await load('card')).toBe(double);
});
