import { defineConfig } from 'vitest/config';

/** Real browsers, one at a time, against the built extension. */
// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  root: '.',
  test: {
    environment: 'node',
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
