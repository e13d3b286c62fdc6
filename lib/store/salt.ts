import type { WriteTx } from './accountRecords';
import { inOneWrite } from './inOneWrite';
import type { Store } from './openStore';

/** What people's handles are hashed with. Made at install, kept in IndexedDB alone, never exported. */
export interface Salt {
  /** 16 hex digits: names the salt without telling it. */
  id: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The installation's salt; made when there is none yet. */
export async function saltOf(store: Store): Promise<Salt> {
  const kept = await store.get('settings', 'salt');
  if (isSalt(kept)) return kept;
  const fresh: Salt = { id: hex(randomBytes(8)), bytes: randomBytes(32) };
  return inOneWrite(store, ['settings'], async (tx) => {
    const settings = tx.objectStore('settings');
    const other = await settings.get('salt'); // made meanwhile
    if (isSalt(other)) return other;
    await settings.put(fresh, 'salt');
    return fresh;
  });
}

/** Is it still the installation's? Not after everything was forgotten. */
export async function isCurrent(tx: WriteTx, { id }: Salt): Promise<boolean> {
  const kept = await tx.objectStore('settings').get('salt');
  return isSalt(kept) && kept.id === id;
}

const isSalt = (value: unknown): value is Salt => typeof value === 'object' && value !== null && 'bytes' in value;

/** The first 64 bits of SHA-256(salt, site, handle) as 16 hex digits: who somebody is, without saying so. */
export async function hashOf(salt: Salt, site: string, handle: string): Promise<string> {
  const text = new TextEncoder().encode(`${site}:${handle}`);
  const bytes = new Uint8Array(salt.bytes.length + text.length);
  bytes.set(salt.bytes);
  bytes.set(text, salt.bytes.length);
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 8));
}

/** Hashes of many handles of one site, by handle. */
export async function hashesOf(salt: Salt, site: string, handles: Iterable<string>): Promise<Map<string, string>> {
  const pairs = [...new Set(handles)].map(async (handle) => [handle, await hashOf(salt, site, handle)] as const);
  return new Map(await Promise.all(pairs));
}

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
