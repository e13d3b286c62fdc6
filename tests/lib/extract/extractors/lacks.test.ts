import { describe, expect, it } from 'vitest';
import type { Extractor, PageContext } from '../../../../lib/extract/Extractor';
import { lacks, several } from '../../../../lib/extract/extractors/lacks';
import { extract } from '../../../../lib/extract/find';
import { parseHtml } from '../../../parseHtml';

const look: PageContext = {
  url: new URL('https://site.example/ada'),
  page: { kind: 'feed' },
  lang: 'en',
  not: 'aside',
};
const run = (way: Extractor, html: string) => extract(way, parseHtml(`<body>${html}</body>`).body, look);

describe('lacks', () => {
  it('is true where there is none outside the parts that are not its own', () => {
    expect(run(lacks('time'), '<b>x</b>')).toBe(true);
    expect(run(lacks('time'), '<aside><time></time></aside>')).toBe(true);
    expect(run(lacks('time'), '<time></time>')).toBe(false);
  });
});

describe('several', () => {
  const joint = several('a', /^\/(\w+)\/$/);

  it('is true for two accounts, not for two links to one or for other links', () => {
    expect(run(joint, '<a href="/ada/"></a><a href="/ben/"></a>')).toBe(true);
    expect(run(joint, '<a href="/ada/"></a><a href="/ada/"></a><a href="/p/1/"></a><a></a>')).toBe(false);
  });
});
