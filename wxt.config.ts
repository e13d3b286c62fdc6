import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { defineConfig } from 'wxt';
import type { SiteInfo } from './lib/sites/Site';
import { leanMessages } from './lib/wording/leanMessages';
import { messageTypes } from './lib/wording/messageTypes';

/** Preact's dangerouslySetInnerHTML is never used here: the sink is taken out of the bundle (no innerHTML, ever). */
function preactWithoutInnerHtml(): Plugin {
  return {
    name: 'preact-without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.m?js/.test(id)) return;
      const out = code.replace(/\b(\w+)\.innerHTML=(\w+)\.__html/g, 'void 0');
      if (out === code) throw new Error('preact changed: its innerHTML sink was not found');
      return { code: out, map: null };
    },
  };
}

/** The about.ts of each folder in lib/sites. This file itself cannot use import.meta.glob. */
async function siteInfos(): Promise<readonly SiteInfo[]> {
  const options = { configFile: false, logLevel: 'error' } as const;
  const { module } = await runnerImport<{ siteInfos: readonly SiteInfo[] }>('./lib/sites/siteInfos.ts', options);
  return module.siteInfos;
}

const scriptOf = (id: string): string => `sites/${id}`;

/** What a site's script is made of: the function that reads pages, and the site. It has no file, only this text. */
function siteScript(id: string): Plugin {
  const entry = `virtual:site-script-${id}`;
  const pathTo = (file: string): string => JSON.stringify(resolve(file));
  const code = `
    import { start } from ${pathTo('entrypoints/page/start.ts')};
    import site from ${pathTo(`lib/sites/${id}/index.ts`)};
    start(site);`;
  return {
    name: 'site-script',
    enforce: 'pre',
    resolveId: (name) => (name.endsWith(entry) ? `\0${entry}` : undefined),
    load: (name) => (name === `\0${entry}` ? code : undefined),
  };
}

/** Languages are shipped without comments and indentation. */
function leanLanguages(): Plugin {
  return {
    name: 'lean-languages',
    enforce: 'pre',
    load(id) {
      const [file = '', query] = id.split('?');
      if (!file.endsWith('.ftl') || query !== 'raw') return;
      return `export default ${JSON.stringify(leanMessages(readFileSync(file, 'utf8')))}`;
    },
  };
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
    plugins: [preactWithoutInnerHtml(), leanLanguages()],
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
    /** One script per site, each the start function with that site: WXT looks for entrypoints in their folder alone. */
    'entrypoints:resolved': async ({ config }, entrypoints) => {
      for (const { id } of await siteInfos()) {
        const inputPath = resolve(`lib/sites/${id}/index.ts`);
        const common = { type: 'unlisted-script', outputDir: config.outDir, options: {}, skipped: false } as const;
        entrypoints.push({ ...common, name: scriptOf(id), inputPath });
      }
    },
    /** A site's script begins with our own text rather than with WXT's wrapper around a main function. */
    'vite:build:extendConfig': ([entrypoint], config) => {
      const id = /^sites\/(.+)$/.exec(entrypoint?.name ?? '')?.[1];
      if (id === undefined || !config.build?.lib) return;
      config.build.lib.entry = `virtual:site-script-${id}`;
      config.plugins?.push(siteScript(id));
    },
    'build:manifestGenerated': async (_wxt, manifest) => {
      const fixed = (await siteInfos()).filter(({ matches }) => matches.length > 0);
      manifest.host_permissions = fixed.flatMap(({ matches }) => matches).sort();
      // plain scripts: WXT's own content-script wrapper announces itself to the page by an event
      manifest.content_scripts = fixed.map(({ id, matches }) => ({
        matches: [...matches],
        js: [`${scriptOf(id)}.js`],
        run_at: 'document_end',
      }));
    },
  },
});
