import { defineConfig } from 'vitest/config';

/** Tests that measure time: `npm run bench` runs them, one after the other. */
// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  root: '.',
  test: { environment: 'node', include: ['tests/bench/{growth,update}.test.ts'], fileParallelism: false },
});
