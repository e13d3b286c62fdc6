import { describe, expect, it } from 'vitest';
import { follow } from '../../../../lib/reader/find';
import { above } from '../../../../lib/reader/verbs/above';
import type { Look } from '../../../../lib/site';
import { parsePage } from '../../../parsePage';

const LOOK: Look = { url: new URL('https://site.example/'), page: { kind: 'feed' }, lang: 'en' };
const read = (html: string) => follow(above('img', 'a', ['', 'href']), parsePage(html).body, LOOK);

describe('what stands above', () => {
  it('is told where it comes before the landmark, however deep either is', () => {
    expect(read('<div><div><a href="/ada">Ada reposted</a></div></div><img><a href="/bo">Bo</a>')).toBe('/ada');
  });

  it('is not what comes after it, nor anything where there is no landmark', () => {
    expect(read('<div><div><img></div></div><a href="/bo">Bo</a>')).toBeUndefined();
    expect(read('<a href="/bo">Bo</a>')).toBeUndefined();
  });
});
