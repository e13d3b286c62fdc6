/** What a reviewer needs to rebuild the extension: the steps are in README.md and CONTRIBUTING.md. */
const NEEDED = [
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/**
 * What is wrong with the archive of sources: a needed file is missing, a file is not in the repository (it was only lying in
 * the folder), or something of tests/ is in it, where the saved pages are.
 */
export function sourceFaults(names: readonly string[], tracked: readonly string[]): string[] {
  const inArchive = new Set(names);
  const inRepository = new Set(tracked);
  return [
    ...NEEDED.filter((name) => !inArchive.has(name)).map((name) => `${name} is missing`),
    ...names.filter((name) => name.startsWith('tests/')).map((name) => `${name} does not belong there`),
    ...names.filter((name) => !inRepository.has(name)).map((name) => `${name} is not in the repository`),
  ];
}
