import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** File names with the sha256 of their bytes, in lower-case hexadecimal. */
export type Checksums = ReadonlyMap<string, string>;

/** Reads the named files of a folder. Throws where one is missing. */
export function checksumsOf(folder: string, names: readonly string[]): Checksums {
  return new Map(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

/** The text of a SHA256SUMS file, as `sha256sum --check` reads it. */
export function formatChecksums(checksums: Checksums): string {
  return [...checksums].map(([name, sum]) => `${sum}  ${name}\n`).join('');
}

/** Names whose bytes differ between two builds, or that only one of them has. */
export function differingFiles(first: Checksums, second: Checksums): string[] {
  const names = new Set([...first.keys(), ...second.keys()]);
  return [...names].filter((name) => first.get(name) !== second.get(name));
}
