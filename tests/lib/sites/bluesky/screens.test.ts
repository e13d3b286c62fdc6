import { describe, expect, it } from 'vitest';
import { followersScreen } from '../../../../lib/sites/bluesky/screens';
import { parseHtml } from '../../../parseHtml';
import { contextAt } from '../../extract/runExtractor';

const find = (title: string, handle?: string) => {
  const list = (more: string) => `<ul data-testid="profileFollowersScreen" ${more}></ul>`;
  const { documentElement } = parseHtml(
    `<html><head><title>${title}</title></head><body>${list('hidden')}${list('id="now"')}</body></html>`,
  );
  const page = { kind: 'followers' as const, ...(handle ? { handle } : {}) };
  return followersScreen(documentElement, { ...contextAt('followers'), page })?.id;
};

describe('the followers’ screen', () => {
  it('is the one that shows, where the title does not name somebody else', () => {
    expect(find('People following @Ada.Example', 'ada.example')).toBe('now');
    expect(find('Followers', 'ada.example')).toBe('now');
    expect(find('People following @bo.example')).toBe('now');
    expect(find('People following @bo.example', 'ada.example')).toBeUndefined();
  });
});
