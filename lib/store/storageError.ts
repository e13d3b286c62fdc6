import type { StorageError, StorageErrorId } from '../model';

/** By the browser's own names. */
const IDS: Readonly<Record<string, StorageErrorId>> = {
  blocked: 'blocked',
  QuotaExceededError: 'full',
  VersionError: 'newer',
  InvalidStateError: 'closed',
  AbortError: 'aborted',
  SecurityError: 'forbidden',
  UnknownError: 'damaged',
  TimeoutError: 'timeout',
  OperationError: 'failed',
  NotAllowedError: 'denied',
};

/**
 * A storage error as a value.
 *
 * @throws what is no storage error: our own mistakes are not to be hidden
 */
export function storageErrorOf(error: unknown): StorageError {
  const name = typeof error === 'string' ? error : nameOf(error);
  const why = name !== undefined && Object.hasOwn(IDS, name) ? IDS[name] : undefined;
  if (why === undefined) throw error;
  return { ok: false, why };
}

/**
 * What went wrong with opening as a value: whatever the browser reports then is no mistake of ours, since nothing was asked of the
 * library yet.
 *
 * @throws what the browser did not say
 */
export function openingErrorOf(error: unknown): StorageError {
  const name = nameOf(error);
  const isForeseen = name !== undefined && Object.hasOwn(IDS, name);
  if (isForeseen || !(error instanceof DOMException)) return storageErrorOf(error);
  return { ok: false, why: 'unopened', detail: error.name };
}

/** Was it thrown by the browser's storage, and not by a mistake of ours? */
export function isStorageProblem(error: unknown): boolean {
  const name = nameOf(error);
  return name !== undefined && Object.hasOwn(IDS, name);
}

/** Is it an error rather than what was asked for? */
export function isStorageError(value: unknown): value is StorageError {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
}

function nameOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : undefined;
}
