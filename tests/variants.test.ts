import { afterAll, describe, expect, it } from 'vitest';
import type { Reading } from '../lib/model';
import { parseHtml } from './parseHtml';
import { readDocument } from './readSaved';
import { siteCases } from './siteCases';
import { surviving } from './survive';
import { CHANGES, vary } from './vary';

/** Variants of each page and change; more by HUNDRED_VARIANTS. */
const SEEDS = Array.from({ length: Number(process.env.HUNDRED_VARIANTS ?? 3) }, (_, seed) => seed);

const cases = siteCases();

const tally = new Map<string, { kept: number; of: number }>();
const count = (key: string, kept: number, of: number): void => {
  const sum = tally.get(key) ?? { kept: 0, of: 0 };
  tally.set(key, { kept: sum.kept + kept, of: sum.of + of });
};

describe('a page that changes without a meaning', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s is read the same, or less of it', (name, one) => {
    const { site, setting, html } = one;
    const before = readDocument(parseHtml(html), setting);
    const all: string[] = [];
    for (const change of CHANGES) {
      for (const seed of SEEDS) {
        const document = parseHtml(html);
        vary(document, setting.url, change, name, seed);
        const { kept, of, wrong } = surviving(before, readDocument(document, setting));
        count(`${site}\t${change}`, kept, of);
        all.push(...wrong.map((each) => `${name} ${change} ${seed} ${each}`));
      }
    }
    expect(all).toEqual([]);
  });
});

describe('another account’s header', () => {
  const profiles = cases.flatMap(({ name, setting, html, expected }) => {
    const { profile } = expected as Reading;
    const own = profile?.handle.split('@')[0]?.replaceAll('.', '\\.');
    const url = setting.url.replace(new RegExp(`(?<=[/=@])${own}(?![\\w.-])`, 'i'), 'somebodyelse');
    return own && url !== setting.url ? [[name, html, { ...setting, url }] as const] : [];
  });

  it.each(profiles)('%s is not read under an address that is not its own', (_, html, setting) => {
    expect(readDocument(parseHtml(html), setting).profile).toBeUndefined();
  });
});

afterAll(() => {
  const rows = [...tally].map(([key, { kept, of }]) => `${key}\t${((100 * kept) / Math.max(1, of)).toFixed(1)}\t${of}`);
  console.log(['site\tchange\tfields kept, %\tof', ...rows].join('\n'));
});
