import { beforeEach, expect, it, vi } from 'vitest';
import { foundPart, offerPart, partsBy } from '../../../lib/page/parts';

const double = (n: number) => 2 * n;
beforeEach(() => {
  for (const name of ['card', 'describer'] as const) offerPart(name, undefined);
});

it('is brought once for all who ask meanwhile, and found from then on', async () => {
  const bring = vi.fn(async () => offerPart('card', double));
  const part = partsBy(bring);
  const both = await Promise.all([part<typeof double>('card'), part<typeof double>('card')]);
  expect(both.map((found) => found?.(4))).toEqual([8, 8]);
  expect(await part('card')).toBe(double);
  expect(bring).toHaveBeenCalledOnce();
  expect(foundPart('describer')).toBeUndefined();
});

it('is sent for again where it did not come', async () => {
  const bring = vi.fn(async (): Promise<unknown> => undefined);
  const part = partsBy(bring);
  expect(await part('card')).toBeUndefined();
  bring.mockImplementation(async () => offerPart('card', double));
  expect(await part('card')).toBe(double);
});
