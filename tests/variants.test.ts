import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Reading } from '../lib/model';
import { readPage } from '../lib/readPage';
import { siteById, siteFor, sites } from '../lib/sites/registry';
import type { Site } from '../lib/sites/Site';
import { parseHtml } from './parseHtml';
import { plainReading } from './plainReading';
import { surviving } from './survive';
import { CHANGES, vary } from './vary';

const FOLDER = 'tests/sites';
/** Variants of each page and change; more by HUNDRED_VARIANTS. */
const SEEDS = Array.from({ length: Number(process.env.HUNDRED_VARIANTS ?? 3) }, (_, seed) => seed);

interface Setting {
  url: string;
  at?: string;
  lang?: string;
}

const open = (folder: string, file: string): string => readFileSync(join(FOLDER, folder, file), 'utf8');
const folders = readdirSync(FOLDER)
  .filter((site) => siteById(site))
  .flatMap((site) => readdirSync(join(FOLDER, site)).map((name) => `${site}/${name}`));

function readPlain(site: Site, document: Document, { url, at, lang }: Setting): Reading {
  const options = { ...(lang ? { lang } : {}), ...(at ? { at: Date.parse(at) } : {}) };
  return plainReading(readPage(site, document, new URL(url), options));
}

const siteOf = ({ url }: Setting, folder: string): Site | undefined =>
  siteFor(url) ?? sites.find(({ id, is }) => is.length > 0 && folder.startsWith(`${id}/`));

const tally = new Map<string, { kept: number; of: number }>();
const count = (key: string, kept: number, of: number): void => {
  const sum = tally.get(key) ?? { kept: 0, of: 0 };
  tally.set(key, { kept: sum.kept + kept, of: sum.of + of });
};

describe.each(folders)('%s', (folder) => {
  const setting: Setting = JSON.parse(open(folder, 'case.json'));
  const html = open(folder, 'page.html');
  const site = siteOf(setting, folder);
  if (!site) throw new Error(`no site reads ${setting.url}`);
  const before = readPlain(site, parseHtml(html), setting);

  it('is read the same, or less of it, when the page changes without a meaning', () => {
    const all: string[] = [];
    for (const change of CHANGES) {
      for (const seed of SEEDS) {
        const document = parseHtml(html);
        vary(document, setting.url, change, folder, seed);
        const { kept, of, wrong } = surviving(before, readPlain(site, document, setting));
        count(`${site.id}\t${change}`, kept, of);
        all.push(...wrong.map((one) => `${change} ${seed} ${one}`));
      }
    }
    expect(all).toEqual([]);
  }, 120_000);
});

describe('another account’s header', () => {
  const profiles = folders.flatMap((folder) => {
    const setting: Setting = JSON.parse(open(folder, 'case.json'));
    const { profile }: { profile?: { handle: string } } = JSON.parse(open(folder, 'expected.json'));
    const own = profile?.handle.split('@')[0]?.replaceAll('.', '\\.');
    const url = setting.url.replace(new RegExp(`(?<=[/=@])${own}(?![\\w.-])`, 'i'), 'somebodyelse');
    return own && url !== setting.url ? [[folder, { ...setting, url }] as const] : [];
  });

  it.each(profiles)('%s is not read under an address that is not its own', (folder, setting) => {
    const site = siteOf(setting, folder);
    expect(site && readPlain(site, parseHtml(open(folder, 'page.html')), setting).profile).toBeUndefined();
  });
});

afterAll(() => {
  const rows = [...tally].map(([key, { kept, of }]) => `${key}\t${((100 * kept) / Math.max(1, of)).toFixed(1)}\t${of}`);
  console.log(['site\tchange\tfields kept, %\tof', ...rows].join('\n'));
});
