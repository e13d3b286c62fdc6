import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymizePage } from '../../../lib/report/anonymizePage';
import { siteById } from '../../../lib/sites/registry';
import type { Site } from '../../../lib/sites/Site';
import { parseHtml } from '../../parseHtml';

/* A word that no page knows is written into all that a page says: wherever it comes through, a name would. */

interface Planting {
  /** Long enough that no ending of a word of the site's is taken for it. */
  marker: string;
  /** Before, behind or instead of what stands there. */
  place: 'before' | 'behind' | 'instead';
  /** What stands between. */
  mark: string;
  /** Every n-th value only, so that the page is read and its people are known. */
  every: number;
}

const planting: fc.Arbitrary<Planting> = fc.record({
  marker: fc.stringMatching(/^[a-z]{10,14}$/),
  place: fc.constantFrom('before', 'behind', 'instead'),
  mark: fc.constantFrom('', '-', '_', '.', ':', '/', '@', ' ', ' @', '?x=', '#', '; ', '", "', '  5 '),
  every: fc.integer({ min: 1, max: 5 }),
});

function plant(document: Document, { marker, place, mark, every }: Planting): void {
  let n = 0;
  const planted = (value: string): string => {
    n += 1;
    if (n % every !== 0) return value;
    const shown = n % 2 === 0 ? marker : marker.charAt(0).toUpperCase() + marker.slice(1);
    return place === 'instead' ? shown : place === 'before' ? shown + mark + value : value + mark + shown;
  };
  const inData = (data: unknown): unknown => {
    if (typeof data === 'string') return planted(data);
    if (Array.isArray(data)) return data.map(inData);
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(
      Object.entries(data).map(([key, one]) => [n % 3 === 0 ? planted(key) : key, inData(one)]),
    );
  };
  for (const element of document.querySelectorAll('*')) {
    if (element.localName === 'script') plantData(element, inData);
    for (const { name, value } of [...element.attributes])
      if (element.localName !== 'script' || name !== 'type') element.setAttribute(name, planted(value));
    for (const node of element.childNodes)
      if (node.nodeType === 3 && element.localName !== 'script') node.nodeValue = planted(node.nodeValue ?? '');
  }
}

function plantData(script: Element, inData: (data: unknown) => unknown): void {
  try {
    script.textContent = JSON.stringify(inData(JSON.parse(script.textContent ?? ''))).replaceAll('<', '\\u003c');
  } catch {
    // it is a program, and none of those is in a skeleton
  }
}

const cases = readdirSync('tests/sites', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('page.html'))
  .map((path) => join('tests/sites', path, '..').replaceAll('\\', '/'));

function siteOf(folder: string): Site {
  const site = siteById(folder.split('/')[2] ?? '');
  if (!site) throw new Error(`no site for ${folder}`);
  return site;
}

describe('no word that was planted into every attribute and text comes through', () => {
  it.each(cases)('%s', (folder) => {
    const page = readFileSync(join(folder, 'page.html'), 'utf8');
    const { url, lang } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as { url: string; lang?: string };
    fc.assert(
      fc.property(planting, (one) => {
        const document = parseHtml(page);
        plant(document, one);
        const address = new URL(url);
        address.searchParams.set('ref', one.marker);
        const skeleton = anonymizePage(siteOf(folder), document, address, lang);
        const shown = skeleton.url + skeleton.page;
        const at = shown.toLowerCase().indexOf(one.marker);
        expect(at < 0 ? '' : shown.slice(Math.max(0, at - 60), at + 60)).toBe('');
      }),
      { numRuns: 4 },
    );
  });
});
