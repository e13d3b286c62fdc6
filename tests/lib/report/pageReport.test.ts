import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeReport, parseReport, printReport } from '../../../lib/report/pageReport';
import { siteById } from '../../../lib/sites/registry';
import { parseHtml } from '../../parseHtml';
import { savePage } from '../../save-page';

const FOLDER = 'tests/sites/x/profile-en';
const page = readFileSync(`${FOLDER}/page.html`, 'utf8');
const setting = JSON.parse(readFileSync(`${FOLDER}/case.json`, 'utf8')) as { url: string; at: string };

describe('a report', () => {
  it.each([
    { site: 'x', url: 'https://x.com/ada', page: '<p>' },
    { site: 'x', url: 'https://x.com/ada', at: '2026-11-20T12:00:00.000Z', page: '' },
    {
      site: 'bluesky',
      url: 'https://x.example/a--b',
      at: '2026-11-20T12:00:00.000Z',
      lang: 'pt-BR',
      page: '<!-- x -->\n',
    },
  ])('is the same after it was text', (report) => {
    expect(parseReport(printReport(report))).toEqual({ ...report, url: report.url.replace('--', '%2D%2D') });
  });

  it.each(['', '<!doctype html>', '<!-- Hundred: nobody https://x.com/ -->\n'])('%s is none', (text) => {
    expect(parseReport(text)).toBeUndefined();
  });

  it('of a page becomes a case that reads as the page itself', () => {
    const x = siteById('x');
    if (!x) throw new Error('X is not there');
    const text = makeReport(x, parseHtml(page), new URL(setting.url), Date.parse(setting.at));
    const report = parseReport(text);
    if (!report) throw new Error('there is no report');
    expect(report.at).toBe(setting.at);
    const { expected } = savePage(report);
    const direct = savePage({ site: 'x', page, ...setting }).expected;
    const counts = (data: unknown) => JSON.stringify(data).match(/"value":\d+|"publishedAt":"[^"]+"/g);
    expect(counts(expected)?.length).toBeGreaterThan(20);
    expect(counts(expected)).toEqual(counts(direct));
  });
});
