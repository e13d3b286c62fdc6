import { describe, expect, it } from 'vitest';
import type { Extractor } from '../../../../lib/extract/Extractor';
import { among, behind } from '../../../../lib/extract/extractors/among';
import { extract } from '../../../../lib/extract/find';
import { parseHtml } from '../../../parseHtml';
import { lookAt } from '../lookAt';

const VIEWS = /^\p{Nd}.*views/iu;
const run = (way: Extractor, html: string) => extract(way, parseHtml(html).body, lookAt('profile', 'ada'));

describe('among', () => {
  it('takes the last text that says it, and the one behind it', () => {
    const html = '<p><b>3 views radio</b><b>49K views</b><b>3 days ago</b></p>';
    expect(run(among('b', VIEWS), html)).toBe('49K views');
    expect(run(behind('b', VIEWS), html)).toBe('3 days ago');
  });

  it('reads the word in a label, the number in the text', () => {
    const html = '<b>Ada</b><b aria-label="535 million views">535M</b><b>11mo ago</b>';
    expect(run(among('b', VIEWS), html)).toBe('535M');
    expect(run(behind('b', VIEWS), html)).toBe('11mo ago');
    const labelled = '<b aria-label="538 views">538</b><b aria-label="1 hour ago">1h ago</b>';
    expect(run(behind('b', VIEWS), labelled)).toBe('1 hour ago');
  });

  it('says nothing where no text says it, and nothing behind the last', () => {
    expect(run(among('b', VIEWS), '<b>1.2K watching</b><b>now</b>')).toBeUndefined();
    expect(run(behind('b', VIEWS), '<b>1.2K watching</b><b>now</b>')).toBeUndefined();
    expect(run(behind('b', VIEWS), '<b>12 views</b>')).toBeUndefined();
  });
});
