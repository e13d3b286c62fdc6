import type { Member } from '../model';

/**
 * Shape of a handle: letters a, digits 9, everything else as it is, runs longer than one counted ("mira.b_2024" →
 * "a4.a_94"). Of user@host only the user.
 */
export function shapeOf(handle: string): string {
  const plain = userOf(handle)
    .replace(/[\p{L}\p{M}]/gu, 'a')
    .replace(/\p{N}/gu, '9');
  return plain.replace(/(.)\1+/gu, (run, sign: string) => sign + [...run].length);
}

/** What is kept of a person beside their hash and counts. A field that was not seen is missing. */
export function memberFeatures({ handle, name, bio }: Pick<Member, 'handle' | 'name' | 'bio'>) {
  return {
    shape: shapeOf(handle),
    ...(name === undefined ? {} : { nameIsHandle: bare(name) === bare(userOf(handle)) }),
    ...(bio === undefined ? {} : { emptyBio: bio.trim() === '' }),
  };
}

const userOf = (handle: string): string => handle.split('@')[0] ?? '';

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
