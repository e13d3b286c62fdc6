import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from './release';
import { lockFaults } from './release/checkRelease';

const version: string = JSON.parse(readFileSync('package.json', 'utf8')).version;

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
});

describe('npm run release', () => {
  it.each([[[]], [['other']], [['check', 'v1.0.0', 'more']], [['build', 'more']], [['submit', '--really']]])(
    'explains itself where it is called with %j',
    async (args) => {
      expect(await main(args)).toBe(2);
      expect(console.error).toHaveBeenCalledWith(expect.stringContaining('npm run release -- check'));
    },
  );

  it('finds this project ready for a rehearsal', async () => {
    expect(await main(['check'])).toBe(0);
    expect(console.error).not.toHaveBeenCalled();
  });

  it('refuses the tag of another version', async () => {
    expect(await main(['check', 'v99.0.0'])).toBe(1);
    expect(console.error).toHaveBeenCalledWith(`the tag is v99.0.0, package.json's version makes v${version}`);
  });
});

describe('the lock file', () => {
  it('has a checksum for every package, on every platform, and no address', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(lockFaults(lock)).toEqual([]);
  });
});
