import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { leanMessages } from './lib/wording/leanMessages';
import { messageTypes } from './lib/wording/messageTypes';

/** Preact's dangerouslySetInnerHTML is never used here: the sink is taken out of the bundle (no innerHTML, ever). */
function preactWithoutInnerHtml() {
  return {
    name: 'preact-without-inner-html',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.m?js/.test(id)) return;
      const out = code.replace(/\b(\w+)\.innerHTML=(\w+)\.__html/g, 'void 0');
      if (out === code) throw new Error('preact changed: its innerHTML sink was not found');
      return { code: out, map: null };
    },
  };
}

/** Selectors' values that are names need no quotes. */
const unquoted = (code: string): string => code.replace(/="([A-Za-z][\w-]*)"(?=\])/g, '=$1');

/**
 * The script in every page does not carry what site files say for readers, tests and the popup alone, nor WXT's wrapper around a
 * script, which only writes to the console before it throws what was thrown.
 */
function leanPage() {
  let inPage = false;
  return {
    name: 'lean-page',
    enforce: 'pre' as const,
    configResolved({ build }: { build: { lib?: unknown } }) {
      inPage = /entrypoints[\\/]page\.ts/.test(JSON.stringify(build.lib ?? ''));
    },
    transform(code: string, id: string) {
      if (inPage && id.includes('wxt-unlisted-script-entrypoint')) {
        const [definition] = /^import definition from .*$/m.exec(code) ?? [];
        if (!definition) throw new Error('WXT changed: its wrapper of a script was not found');
        return { code: `${definition}\nexport default definition.main();`, map: null };
      }
      if (inPage && id.includes('define-unlisted-script')) {
        return { code: 'export const defineUnlistedScript = (main) => ({ main });', map: null };
      }
      if (!inPage || !/[\\/]lib[\\/]sites[\\/].*\.ts$/.test(id)) return;
      const [head = '', body = ''] = code.split(/^(?=export default \{)/m);
      const lean = body
        .replace(/^ {2}(name: '[^']*'|words: \{[^}]*\}),\n/gm, '')
        .replace(/,?\s*examples: \[[^\]]*\](?=,|\s*\})/g, '');
      return { code: unquoted(head + lean), map: null };
    },
  };
}

/** Languages are shipped without comments and indentation. */
function leanLanguages() {
  return {
    name: 'lean-languages',
    enforce: 'pre' as const,
    load(id: string) {
      const [file = '', query] = id.split('?');
      if (!file.endsWith('.ftl') || query !== 'raw') return;
      return `export default ${JSON.stringify(leanMessages(readFileSync(file, 'utf8')))}`;
    },
  };
}

/** The `matches: [...]` of every site in lib/sites, read as text: import.meta.glob does not work in this file. */
function hostsOfSites(): string[] {
  const ids = readdirSync('lib/sites').filter((id) => existsSync(`lib/sites/${id}/index.ts`));
  const hosts = ids.flatMap((id) => {
    const list = /^\s*matches: \[([^\]]*)\]/m.exec(readFileSync(`lib/sites/${id}/index.ts`, 'utf8'))?.[1] ?? '';
    return [...list.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
  });
  return [...new Set(hosts)].sort();
}

const GECKO = {
  gecko: {
    id: 'hundred@hundred.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none' as const] },
  },
  gecko_android: { strict_min_version: '142.0' },
};

export default defineConfig({
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [preactWithoutInnerHtml(), leanPage(), leanLanguages()],
    build: { target: ['chrome126', 'firefox140'] },
  }),
  zip: { excludeSources: ['tests/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'unlimitedStorage', 'activeTab'],
    optional_host_permissions: ['https://*/*'],
    // what is opened in a private window is not for a library that stays
    incognito: 'not_allowed',
    ...(browser === 'firefox' ? { browser_specific_settings: GECKO } : { minimum_chrome_version: '126' }),
  }),
  hooks: {
    'prepare:types': (_wxt, entries) => {
      const text = messageTypes(readFileSync('lib/wording/locales/en.ftl', 'utf8'));
      entries.push({ path: 'types/messages.d.ts', text, tsReference: true });
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      const hosts = hostsOfSites();
      manifest.host_permissions = hosts;
      // A plain script: WXT's own content-script wrapper announces itself to the page by an event.
      manifest.content_scripts = [{ matches: hosts, js: ['page.js'], run_at: 'document_end' }];
    },
  },
});
