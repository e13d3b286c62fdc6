import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../lib/readPage';
import { siteFor, sites } from '../lib/sites/registry';
import { differences } from './agree';
import { parseHtml } from './parseHtml';
import { plainReading } from './plainReading';
import { allCases } from './stage/cases';

const FOLDER = 'tests/sites';
const LARGEST = 60_000;

interface Setting {
  url: string;
  at?: string;
  lang?: string;
}

/** A site's cases may be there before its file. */
const known = new Set(sites.map(({ id }) => id));
const folders = readdirSync(FOLDER)
  .filter((site) => known.has(site))
  .flatMap((site) => readdirSync(join(FOLDER, site)).map((name) => `${site}/${name}`));
const open = (folder: string, file: string): string => readFileSync(join(FOLDER, folder, file), 'utf8');

describe.each(folders)('%s', (folder) => {
  it('is read as expected', () => {
    const setting: Setting = JSON.parse(open(folder, 'case.json'));
    const url = new URL(setting.url);
    const site = siteFor(url) ?? sites.find((one) => one.is.length > 0 && folder.startsWith(`${one.id}/`));
    expect(site, `no site reads ${url.host}`).toBeDefined();
    if (!site) return;
    const reading = readPage(site, parseHtml(open(folder, 'page.html')), url, {
      ...(setting.lang ? { lang: setting.lang } : {}),
      ...(setting.at ? { at: Date.parse(setting.at) } : {}),
    });
    expect(differences(JSON.parse(open(folder, 'expected.json')), plainReading(reading))).toEqual([]);
  });

  it('is small', () => {
    expect(statSync(join(FOLDER, folder, 'page.html')).size).toBeLessThanOrEqual(LARGEST);
  });
});

describe('cases made from the stage', () => {
  it.each(allCases().map((one) => [`${one.site}/${one.name}`, one] as const))('%s is up to date', (folder, one) => {
    expect(open(folder, 'page.html')).toBe(one.page);
    expect(JSON.parse(open(folder, 'expected.json'))).toEqual(one.expected);
    expect(JSON.parse(open(folder, 'case.json'))).toEqual(one.setting);
  });
});
