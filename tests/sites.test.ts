import { describe, expect, it } from 'vitest';
import { differences } from './differences';
import { parseHtml } from './parseHtml';
import { readDocument } from './readSaved';
import { siteCases } from './siteCases';

/** Bytes. */
const LARGEST = 60_000;

describe('a case', () => {
  it.each(siteCases().map((one) => [one.name, one] as const))('%s is read as expected', (_, one) => {
    const { site, setting, html, expected } = one;
    const reading = readDocument(parseHtml(html), setting);
    expect(reading.site).toBe(site);
    expect(differences(expected, reading)).toEqual([]);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(LARGEST);
  });
});
