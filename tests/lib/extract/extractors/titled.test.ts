import { describe, expect, it } from 'vitest';
import { titled, visible } from '../../../../lib/extract/extractors';
import { parseHtml } from '../../../parseHtml';

const look = (handle?: string) => ({
  url: new URL('https://site.example/ada.example/followers'),
  page: { kind: 'followers' as const, ...(handle ? { handle } : {}) },
  lang: 'en',
});
const find = (title: string, handle?: string) => {
  const { documentElement } = parseHtml(
    `<html><head><title>${title}</title></head><body><ul hidden></ul><ul id="now"></ul></body></html>`,
  );
  return titled(visible('ul'))(documentElement, look(handle))?.id;
};

describe('titled', () => {
  it('is the part that shows, where the title does not name somebody else', () => {
    expect(find('People following @Ada.Example', 'ada.example')).toBe('now');
    expect(find('Followers', 'ada.example')).toBe('now');
    expect(find('People following @bo.example')).toBe('now');
    expect(find('People following @bo.example', 'ada.example')).toBeUndefined();
  });
});
