import { describe, expect, it } from 'vitest';
import type { PageContext } from '../../../../lib/extract/Extractor';
import { above } from '../../../../lib/extract/extractors/above';
import { extract } from '../../../../lib/extract/find';
import { parseHtml } from '../../../parseHtml';

const LOOK: PageContext = { url: new URL('https://site.example/'), page: { kind: 'feed' }, lang: 'en' };
const read = (html: string) => extract(above('img', 'a', ['', 'href']), parseHtml(html).body, LOOK);

describe('what stands above', () => {
  it('is told where it comes before the landmark, however deep either is', () => {
    expect(read('<div><div><a href="/ada">Ada reposted</a></div></div><img><a href="/bo">Bo</a>')).toBe('/ada');
  });

  it('is not what comes after it, nor anything where there is no landmark', () => {
    expect(read('<div><div><img></div></div><a href="/bo">Bo</a>')).toBeUndefined();
    expect(read('<a href="/bo">Bo</a>')).toBeUndefined();
  });
});
