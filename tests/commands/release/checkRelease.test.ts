import { describe, expect, it } from 'vitest';
import { lockFaults, type ReleaseFiles, releaseFaults, releaseNotes } from './checkRelease';

const CHANGELOG = `# Changelog

Newest first.

## Unreleased

## 1.2.0 (2026-12-01)

- A second thing.
- A third.

## 1.1.0

- A first thing.
`;

/** A project that may be released as v1.2.0, but for what a test changes. */
function project(change: Partial<ReleaseFiles> = {}): ReleaseFiles {
  return {
    version: '1.2.0',
    lock: { version: '1.2.0', packages: { '': { version: '1.2.0' }, 'node_modules/a': { integrity: 'sha512-x' } } },
    changelog: CHANGELOG,
    ...change,
  };
}

/** The same project with another version everywhere but in the changelog. */
function withVersion(version: string): ReleaseFiles {
  return project({ version, lock: { version, packages: { '': { version } } } });
}

describe('releaseFaults', () => {
  it('finds none where tag, versions, lock and changelog agree', () => {
    expect(releaseFaults(project(), 'v1.2.0')).toEqual([]);
  });

  it.each(['v1.2.1', '1.2.0', 'V1.2.0', 'v1.2', 'v1.2.0-beta', ''])('refuses the tag "%s"', (tag) => {
    expect(releaseFaults(project(), tag)).toEqual([expect.stringContaining(`the tag is ${tag}`)]);
  });

  it.each(['1.2', '1.2.0-beta', '1.2.0.1', '01.2.0', '1.2.65536', 'x'])('refuses the version "%s"', (version) => {
    expect(releaseFaults(withVersion(version))).toEqual([expect.stringContaining('no version the stores take')]);
  });

  it('takes the largest part of a version that the stores take', () => {
    expect(releaseFaults(withVersion('0.0.65535'))).toEqual([]);
  });

  it('refuses a lock file of another version', () => {
    const lock = { version: '1.1.0', packages: { '': { version: '1.1.0' } } };
    expect(releaseFaults(project({ lock }))).toEqual([expect.stringContaining('its version is 1.1.0')]);
    expect(releaseFaults(project({ lock: { packages: {} } }))).toHaveLength(1);
  });

  it('refuses text that belongs to no version yet', () => {
    const changelog = CHANGELOG.replace('## Unreleased\n', '## Unreleased\n\n- Not yet.\n');
    expect(releaseFaults(project({ changelog }), 'v1.2.0')).toEqual([expect.stringContaining('Unreleased')]);
    expect(releaseFaults(project({ changelog }))).toEqual([]);
  });

  it('asks for a section of the version, the newest and with text', () => {
    expect(releaseFaults(withVersion('1.3.0'), 'v1.3.0')).toEqual([expect.stringContaining('newest version is 1.2.0')]);
    expect(releaseFaults(withVersion('1.1.0'), 'v1.1.0')).toEqual([expect.stringContaining('newest version is 1.2.0')]);
    const changelog = '# Changelog\n\n## 1.2.0\n\n## 1.1.0\n\n- A first thing.\n';
    expect(releaseFaults(project({ changelog }), 'v1.2.0')).toEqual([expect.stringContaining('is empty')]);
    expect(releaseFaults(project({ changelog: '' }), 'v1.2.0')).toEqual([expect.stringContaining('is missing')]);
  });

  it('does not take one version for another that begins alike', () => {
    const changelog = '## 1.2.0.1\n\n- Other.\n';
    expect(releaseFaults(project({ changelog }), 'v1.2.0')).toHaveLength(1);
  });
});

describe('lockFaults', () => {
  it('names each entry without a checksum or with an address, and chosen packages that are abandoned', () => {
    const packages = {
      '': { dependencies: { d: '1.0.0' }, devDependencies: { e: '1.0.0' } },
      'node_modules/a': { integrity: 'sha512-x' },
      'node_modules/b': {},
      'node_modules/c': { integrity: 'sha512-x', resolved: 'https://packages.example/c.tgz' },
      'node_modules/d': { integrity: 'sha512-x', deprecated: 'use x' },
      'node_modules/e': { integrity: 'sha512-x', deprecated: 'use y' },
      'node_modules/f': { integrity: 'sha512-x', deprecated: 'use z' },
    };
    expect(lockFaults({ packages })).toEqual([
      expect.stringMatching(/b has no integrity/),
      expect.stringMatching(/c names where/),
      expect.stringMatching(/d is deprecated: use x/),
      expect.stringMatching(/e is deprecated: use y/),
    ]);
  });
});

describe('releaseNotes', () => {
  it('is the text of the version, else what is unreleased, else empty', () => {
    expect(releaseNotes(CHANGELOG, '1.2.0')).toBe('- A second thing.\n- A third.');
    expect(releaseNotes(CHANGELOG, '1.1.0')).toBe('- A first thing.');
    expect(releaseNotes('## Unreleased\n\n- Soon.\n', '2.0.0')).toBe('- Soon.');
    expect(releaseNotes('', '2.0.0')).toBe('');
  });
});
