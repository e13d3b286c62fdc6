import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const TESTS = 'tests/**/*.test.{ts,tsx}';
/** Browsers have a configuration of their own; what measures time belongs to `npm run bench`. */
const ELSEWHERE = ['tests/browser/**', 'tests/bench/browser/**', 'tests/bench/{growth,update}.test.ts'];

/** Files that put something else in a module's place: no other file may share their modules. */
const replacing = globSync(TESTS).filter((file) => readFileSync(file, 'utf8').includes('vi.mock('));

const shared = {
  environment: 'node',
  pool: 'threads',
  setupFiles: './tests/setup.ts',
  testTimeout: 120_000, // a guard against hanging, no measure of speed: the machine of a test run is a busy one
  hookTimeout: 120_000,
  mockReset: true,
  restoreMocks: true,
  unstubGlobals: true,
} as const;

/** Tests without a browser. To load the product's modules once for each thread, and not for each file, saves a third of the time. */
export default defineConfig({
  root: '.',
  plugins: [WxtVitest()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'shared modules',
          isolate: false,
          include: [TESTS],
          exclude: [...ELSEWHERE, ...replacing],
        },
      },
      { extends: true, test: { ...shared, name: 'own modules', include: replacing, exclude: ELSEWHERE } },
    ],
  },
});
