import { expect, it, vi } from 'vitest';
import { keepOpen } from '../../../lib/store/keepOpen';
import type { openStore } from '../../../lib/store/openStore';
import { freshStore } from './make';

it('opens once for all who ask', async () => {
  const store = await freshStore();
  const open = vi.fn(async () => store);
  const opened = keepOpen(open);
  expect(await Promise.all([opened(), opened()])).toEqual([store, store]);
  await opened();
  expect(open).toHaveBeenCalledOnce();
});

it('opens again after trouble, and after a mistake', async () => {
  const store = await freshStore();
  const trouble = { ok: false, why: 'full' } as const;
  const open = vi.fn<typeof openStore>(async () => store);
  open.mockImplementationOnce(async () => trouble);
  open.mockImplementationOnce(() => Promise.reject(new TypeError('a mistake of ours')));
  const opened = keepOpen(open);
  expect(await opened()).toBe(trouble);
  await expect(opened()).rejects.toThrow('a mistake of ours');
  expect(await opened()).toBe(store);
});

it('opens again when the connection has gone, and is not misled by one that went long ago', async () => {
  const store = await freshStore();
  const gone: (() => void)[] = [];
  const open = vi.fn<typeof openStore>(async (onGone) => {
    if (onGone) gone.push(onGone);
    return store;
  });
  const opened = keepOpen(open);
  await opened();
  gone[0]?.();
  await opened();
  gone[0]?.();
  await opened();
  expect(open).toHaveBeenCalledTimes(2);
});
