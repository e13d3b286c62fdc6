import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFull } from '../../../../lib/extract/extractors/inFull';
import { extract } from '../../../../lib/extract/find';
import { parseHtml } from '../../../parseHtml';
import { lookAt } from '../lookAt';

const way = inFull('a', 'b', /views|Aufrufe|vues/);
const run = (label: string, title: string, name: string) => {
  const root = parseHtml('<a></a><b></b>').body;
  root.querySelector('a')?.setAttribute('aria-label', label);
  root.querySelector('a')?.setAttribute('title', title);
  root.querySelector('b')?.setAttribute('title', name);
  return extract(way, root, lookAt('feed', ''));
};

describe('inFull', () => {
  it('finds the one long number beside lengths and ages, in any order', () => {
    expect(run('Tides by Ada 77,097 views 1 day ago 9 minutes', 'Tides', 'Ada')).toEqual({ exact: '77,097' });
    expect(run('Tides von Ada vor 1 Tag 9 Minuten 77.097 Aufrufe', 'Tides', 'Ada')).toEqual({ exact: '77.097' });
    expect(run('Marées de Ada 77\u202f097 vues il y a 1 jour', 'Marées', 'Ada')).toEqual({ exact: '77\u202f097' });
  });

  it('never takes a number that people chose', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1000 }), (title, name, views) => {
        const label = `In ${title} by Radio ${name} ${views} views 1 day ago`;
        const found = run(label, `In ${title}`, `Radio ${name}`);
        expect(found === undefined || JSON.stringify(found) === JSON.stringify({ exact: String(views) })).toBe(true);
      }),
    );
  });

  it('says nothing without a long number, with two, or where the label does not hold the title', () => {
    expect(run('Tides by Ada 423 views 2 days ago', 'Tides', 'Ada')).toBeUndefined();
    expect(run('Tides by Ada 4,230 views of 10,000', 'Tides', 'Ada')).toBeUndefined();
    expect(run('Tides by Radio 2000', 'Boats', 'Radio 2000')).toBeUndefined();
    expect(run('Tides by Radio 2000 12 views', '', '')).toBeUndefined();
  });

  it('says nothing of a number that counts something else', () => {
    expect(run('Tides by Ada 1,234 watching', 'Tides', 'Ada')).toBeUndefined();
    expect(run('Views of Oslo by Ada 1,234 watching', 'Views of Oslo', 'Ada')).toBeUndefined();
  });
});
