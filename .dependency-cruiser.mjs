/**
 * Who may import whom. `npm test -- imports` holds it; a row is the first whose pattern matches the importing file, and lists what it
 * may import besides types of the nouns and files of its own site or entrypoint.
 * @type {[from: string, may: string[]][]}
 */
const TABLE = [
  ['^lib/model/', ['^lib/model/', npm('zod/mini')]],
  ['^lib/sites/[^/]+$', ['^lib/(sites|extract)/']],
  ['^lib/sites/', ['^lib/extract/', '^lib/parse/numerals\\.ts$', '^lib/sites/shared/']],
  ['^lib/scoring/', ['^lib/scoring/', '^lib/model/cardVersion\\.ts$']],
  ['^lib/parse/', ['^lib/parse/', '^lib/model/rawPage\\.ts$']],
  ['^lib/comments/', ['^lib/comments/']],
  ['^lib/extract/', ['^lib/extract/', '^lib/parse/numerals\\.ts$']],
  ['^lib/store/', ['^lib/store/', '^lib/model/(noChange|scorecard|settings)\\.ts$', npm('idb'), npm('zod/mini')]],
  ['^lib/export/', ['^lib/(export|store|wording|messages)/', '^lib/(refresh|scoring/method)\\.ts$']],
  ['^lib/content/', ['^lib/(content|extract|sites)/']],
  [
    '^lib/messages/',
    [
      '^lib/messages/',
      '^lib/model/(schemaParts|rawPage|settings)\\.ts$',
      '^lib/content/(lazyScripts|pageState)\\.ts$',
      npm('zod/mini'),
      npm('webextension-polyfill'),
    ],
  ],
  ['^lib/background/', ['^lib/', npm('zod/mini'), npm('webextension-polyfill')]],
  ['^lib/report/', ['^lib/(report|extract|sites|store|parse)/']],
  ['^lib/wording/messageTypes\\.ts$', ['^lib/wording/', npm('@fluent/syntax')]],
  ['^lib/wording/', ['^lib/wording/', '^lib/model/noChange\\.ts$', npm('@fluent/bundle')]],
  ['^components/', ['^components/', '^lib/wording/', npm('preact')]],
  ['^lib/browser\\.ts$', [npm('(@types/)?webextension-polyfill')]],
  ['^lib/[^/]+$', ['^lib/']],
  ['^entrypoints/', ['^(lib|components)/', npm('preact'), npm('webextension-polyfill'), npm('wxt/dist/utils')]],
];
/** Their types may be named everywhere. */
const NOUNS = ['^lib/model/', '^lib/sites/Site\\.ts$'];
/** Files of one site, or of one entrypoint, belong together. */
const OWN = '^(lib/sites/(?:anyHost/)?[^/]+|entrypoints/[^/]+)/';

/** @param {string} name a package, or a part of one */
function npm(name) {
  return `^node_modules/${name}/`;
}

/** @returns {import('dependency-cruiser').IForbiddenRuleType[]} */
function rulesOf([from, may], index) {
  const earlier = TABLE.slice(0, index).map(([pattern]) => pattern);
  const rule = { severity: 'error', comment: `${from} may import ${may.join(', ')}` };
  const own = { path: OWN, pathNot: [...earlier, `^(?!${from.slice(1)})`] };
  const others = { path: from, pathNot: [...earlier, OWN] };
  return [own, others].flatMap((source) => {
    const allowed = source === own ? [...may, '^$1/'] : may;
    return [
      { ...rule, name: `table ${index + 1}`, from: source, to: { pathNot: [...allowed, ...NOUNS] } },
      {
        ...rule,
        name: `table ${index + 1}, more than types`,
        from: source,
        to: { path: NOUNS, pathNot: allowed, dependencyTypesNot: ['type-only'] },
      },
    ];
  });
}

/** @type {import('dependency-cruiser').IConfiguration} */
// biome-ignore lint/style/noDefaultExport: dependency-cruiser reads it
export default {
  forbidden: [
    ...TABLE.flatMap(rulesOf),
    { name: 'no row', severity: 'error', from: { pathNot: TABLE.map(([from]) => from) }, to: {} },
    { name: 'no cycle, not even of types', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'entrypoints never each other',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1' },
    },
    { name: 'no import without a file', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'nothing that is for development only',
      severity: 'error',
      // messageTypes runs while Hundred is built
      from: { pathNot: '^(entrypoints/|lib/wording/messageTypes\\.ts$)' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // A style sheet as text, or a module as it is, has its query behind its name.
    exclude: { path: '\\?(inline|raw)$' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
