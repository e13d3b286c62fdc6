import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPage } from '../lib/readPage';
import { siteFor, sites } from '../lib/sites/registry';
import { judge, type RealPage, type Verdict } from './corpus/truth';
import { parseHtml } from './parseHtml';

/** Real pages lie outside the project; where the folder is not there, this file says so and is skipped. */
const FOLDER = process.env.HUNDRED_CORPUS ?? '../shared/corpus';
const lists = import.meta.glob<RealPage[]>('./corpus/*.ts', { eager: true, import: 'pages' });
const pages = Object.values(lists).flatMap((list) => list ?? []);
const here = existsSync(FOLDER);
const table: string[] = [];

describe.runIf(here)('real pages', () => {
  afterAll(() => console.log(['page\tright\tmissed\twrong', ...table].join('\n')));
  it.each(pages.map((page) => [page.file, page] as const))(
    '%s is read right',
    (file, page) => {
      const verdicts = check(page);
      const told = (outcome: Verdict['outcome']) => verdicts.filter((verdict) => verdict.outcome === outcome);
      const missed = told('missed').filter(({ field }) => !page.known?.[field]);
      table.push([file, told('right').length, told('missed').length, told('wrong').length].join('\t'));
      expect(told('wrong')).toEqual([]);
      expect(missed).toEqual([]);
      expect(told('right').length).toBeGreaterThan(0);
    },
    60_000,
  );
});

describe.skipIf(here)('real pages', () => {
  it.skip(`are not here (${FOLDER}); set HUNDRED_CORPUS to read them`, () => undefined);
});

function check(page: RealPage): Verdict[] {
  const document = parseHtml(readFileSync(join(FOLDER, page.file), 'utf8'));
  const url = new URL(page.url(document));
  const site = siteFor(url) ?? sites.find((one) => one.is.length > 0 && page.file.startsWith(one.id));
  if (!site) throw new Error(`no site reads ${url.host}`);
  const options = { ...(page.lang ? { lang: page.lang } : {}), ...(page.at ? { at: Date.parse(page.at) } : {}) };
  return judge({ ...page, ...page.truths?.(document) }, readPage(site, document, url, options));
}
