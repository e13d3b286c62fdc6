import { beforeEach, expect, it, vi } from 'vitest';
import { lazyLoader, providedLazy, provideLazy } from '../../../lib/content/lazyScripts';

const double = (n: number) => 2 * n;
beforeEach(() => {
  for (const name of ['card', 'describer'] as const) provideLazy(name, undefined);
});

it('is brought once for all who ask meanwhile, and found from then on', async () => {
  const bring = vi.fn(async () => provideLazy('card', double));
  const part = lazyLoader(bring);
  const both = await Promise.all([part<typeof double>('card'), part<typeof double>('card')]);
  expect(both.map((found) => found?.(4))).toEqual([8, 8]);
  expect(await part('card')).toBe(double);
  expect(bring).toHaveBeenCalledOnce();
  expect(providedLazy('describer')).toBeUndefined();
});

it('is sent for again where it did not come', async () => {
  const bring = vi.fn(async (): Promise<unknown> => undefined);
  const part = lazyLoader(bring);
  expect(await part('card')).toBeUndefined();
  bring.mockImplementation(async () => provideLazy('card', double));
  expect(await part('card')).toBe(double);
});
