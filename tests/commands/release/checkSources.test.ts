import { expect, it } from 'vitest';
import { sourceFaults } from './checkSources';

const SOURCES = [
  ...['CONTRIBUTING.md', 'LICENSE', 'README.md', 'lib/a.ts', 'package-lock.json', 'package.json'],
  ...['tsconfig.json', 'wxt.config.ts'],
];

it('finds none where the archive holds what is needed and no more', () => {
  expect(sourceFaults(SOURCES, [...SOURCES, 'tests/sites/x/page.html'])).toEqual([]);
});

it('names what is missing, what only lay in the folder, and what belongs to the tests', () => {
  const names = [...SOURCES.filter((name) => name !== 'package-lock.json'), 'notes.txt', 'tests/sites/x/page.html'];
  expect(sourceFaults(names, [...SOURCES, 'tests/sites/x/page.html'])).toEqual([
    'package-lock.json is missing',
    'tests/sites/x/page.html does not belong there',
    'notes.txt is not in the repository',
  ]);
});
