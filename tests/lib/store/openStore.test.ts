import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { observe } from '../../../lib/store/observe';
import { NAME, openStore } from '../../../lib/store/openStore';
import { isStorageError, storageErrorOf } from '../../../lib/store/storageError';
import { counting, freshStore, NOON, observation, profilePage } from './make';

/** Opens the database as a later version would. */
function openVersion(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('opening', () => {
  it('says that a newer version made the library', async () => {
    globalThis.indexedDB = new IDBFactory();
    (await openVersion(99)).close();
    expect(await openStore()).toMatchObject({ ok: false, why: 'newer' });
  });

  it('makes room for a newer version, and says that it is gone', async () => {
    globalThis.indexedDB = new IDBFactory();
    const onGone = vi.fn();
    expect(isStorageError(await openStore(onGone))).toBe(false);
    (await openVersion(99)).close();
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('adds what is new to a library of an earlier shape', async () => {
    globalThis.indexedDB = new IDBFactory();
    (await openVersion(1)).close();
    const store = await openStore();
    expect(isStorageError(store) ? [] : [...store.objectStoreNames]).toContain('norms');
  });

  it('says that the browser allows no storage', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    } as unknown as IDBFactory;
    expect(await openStore()).toMatchObject({ ok: false, why: 'forbidden' });
  });

  it.each([
    ['TimeoutError', { why: 'timeout' }],
    ['NotFoundError', { why: 'unopened', detail: 'NotFoundError' }],
    ['OperationError', { why: 'failed' }],
    ['NotAllowedError', { why: 'denied' }],
    ['DataError', { why: 'unopened', detail: 'DataError' }],
    ['SomeErrorToCome', { why: 'unopened', detail: 'SomeErrorToCome' }],
  ])('says whatever else the browser has against it: %s', async (name, expected) => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('no', name);
      },
    } as unknown as IDBFactory;
    expect(await openStore()).toEqual({ ok: false, ...expected });
  });

  it('hides no mistake of ours', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new TypeError('a mistake of ours');
      },
    } as unknown as IDBFactory;
    await expect(openStore()).rejects.toThrow('a mistake of ours');
  });
});

describe('trouble', () => {
  it('has an id for what storage does, and our own mistakes are thrown', () => {
    expect(storageErrorOf(new DOMException('', 'QuotaExceededError')).why).toBe('full');
    expect(() => storageErrorOf(new TypeError('a mistake of ours'))).toThrow('a mistake of ours');
    expect(() => storageErrorOf(undefined)).toThrow();
  });

  it('of a full disk half-way keeps nothing of the observation', async () => {
    const store = await freshStore();
    const score = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const failing = observe(store, observation(NOON, profilePage('mira')), { ...counting, score }, NOON);
    await expect(failing).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await store.count('accounts')).toBe(0);
  });
});
