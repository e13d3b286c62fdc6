/**
 * What may come into a web page. `npm test -- imports` starts it from the scripts of the pages and follows all but types.
 * @type {import('dependency-cruiser').IConfiguration}
 */
// biome-ignore lint/style/noDefaultExport: dependency-cruiser reads it
export default {
  forbidden: [
    {
      name: 'no schema, polyfill, database or Preact in a page',
      severity: 'error',
      from: { path: '^entrypoints/' },
      to: { path: '^node_modules/(zod|preact|webextension-polyfill|idb|@fluent)/', reachable: true },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules', dependencyTypes: ['type-only'] },
    exclude: { path: '\\?(inline|raw)$' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
