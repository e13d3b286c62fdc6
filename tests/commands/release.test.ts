import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

describe('the workflows', () => {
  const folder = '.github/workflows';
  const workflows = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

  it('name every action by its commit, with the version beside it', () => {
    const uses = workflows.flatMap((text) =>
      [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, action]) => action),
    );
    expect(uses.length).toBeGreaterThan(3);
    expect(uses.filter((action) => !/^\.\/|^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action ?? ''))).toEqual([]);
  });

  it('may read the repository and no more, but for a job that says otherwise', () => {
    for (const text of workflows) expect(text).toMatch(/^permissions:\n {2}contents: read\n\n/m);
  });
});
