import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  root: '.',
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    setupFiles: ['./tests/setup.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    testTimeout: 60_000, // a guard against hanging, no measure of speed: the machine of a test run is a busy one
    mockReset: true,
    restoreMocks: true,
  },
});
