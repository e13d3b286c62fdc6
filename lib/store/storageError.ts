/** Something outside of Hundred went wrong: said in one sentence, never thrown. */
export interface StorageError {
  ok: false;
  /** One plain English sentence. */
  why: string;
}

const SENTENCES: Record<string, string> = {
  blocked: 'The library is held open by another version of Hundred: close its other tabs and try again.',
  QuotaExceededError: 'The disk is full: the browser gave the library no room for what was read.',
  VersionError: 'The library was made by a newer version of Hundred: update the extension.',
  InvalidStateError: 'The browser closed the library; it opens again with the next page.',
  AbortError: 'The browser broke off the write; nothing of it was kept.',
  SecurityError: 'The browser does not let the extension keep anything: allow it to store data.',
  UnknownError: "The library could not be read from disk: the browser's storage may be damaged.",
  TimeoutError: "The browser's storage did not answer in time.",
  OperationError: "The browser's storage failed.",
  NotAllowedError: 'The browser does not let the extension keep anything just now.',
};

/**
 * A storage error as a value.
 *
 * @throws what is no storage error: our own mistakes are not to be hidden
 */
export function storageErrorOf(error: unknown): StorageError {
  const name = typeof error === 'string' ? error : nameOf(error);
  const why = name === undefined ? undefined : SENTENCES[name];
  if (why === undefined) throw error;
  return { ok: false, why };
}

/**
 * What went wrong with opening as a value: there, whatever the browser says is trouble, since nothing of ours was asked of it yet.
 *
 * @throws what the browser did not say
 */
export function openingErrorOf(error: unknown): StorageError {
  const name = nameOf(error);
  const isForeseen = name !== undefined && Object.hasOwn(SENTENCES, name);
  if (isForeseen || !(error instanceof DOMException)) return storageErrorOf(error);
  return { ok: false, why: `The browser could not open the library (${error.name}).` };
}

/** Is it trouble rather than what was asked for? */
export function isStorageError(value: unknown): value is StorageError {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
}

function nameOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : undefined;
}
