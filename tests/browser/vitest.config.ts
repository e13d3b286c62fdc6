import { defineConfig } from 'vitest/config';

/** Real browsers, one at a time, against the built extension. */
// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  root: '.',
  test: {
    environment: 'node',
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    retry: 1, // a real browser on a busy machine may be late once
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
