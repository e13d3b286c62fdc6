import { defineConfig } from 'vitest/config';

/** Real browsers against the built extension, two at a time: they wait more than they work. */
// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  root: '.',
  test: {
    environment: 'node',
    include: ['tests/browser/**/*.test.ts'],
    maxWorkers: 2,
    // guards against hanging, no measure of speed: the machine of a test run is a busy one
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
