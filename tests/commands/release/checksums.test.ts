import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checksumsOf, differingFiles, formatChecksums } from './checksums';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'checksums-'));
  writeFileSync(join(folder, 'abc'), 'abc');
  writeFileSync(join(folder, 'empty'), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('checksumsOf', () => {
  it('is the sha256 of each file, as FIPS 180-4 gives it', () => {
    const sums = checksumsOf(folder, ['abc', 'empty']);
    expect(formatChecksums(sums)).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  abc\n' +
        'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  empty\n',
    );
  });

  it('throws where a file is missing', () => {
    expect(() => checksumsOf(folder, ['other'])).toThrow('other');
  });
});

describe('differingFiles', () => {
  it('names files of which the bytes differ, and those only one build has', () => {
    const first = checksumsOf(folder, ['abc', 'empty']);
    expect(differingFiles(first, checksumsOf(folder, ['empty', 'abc']))).toEqual([]);
    writeFileSync(join(folder, 'abc'), 'abd');
    expect(differingFiles(first, checksumsOf(folder, ['abc', 'empty']))).toEqual(['abc']);
    expect(differingFiles(first, checksumsOf(folder, ['empty']))).toEqual(['abc']);
    expect(differingFiles(checksumsOf(folder, ['empty']), first)).toEqual(['abc']);
  });
});
