import { describe, expect, it } from 'vitest';
import { screen } from '../../../../lib/extract/extractors/screen';
import { parseHtml } from '../../../parseHtml';
import { lookAt } from '../lookAt';

const shown = (html: string, post: string): string | undefined => {
  const root = parseHtml(`<html><body>${html}</body></html>`).documentElement;
  return screen('main, aside', 'video-id')(root, lookAt('post', post))?.localName;
};

describe('screen', () => {
  it('is the one that is not hidden', () => {
    expect(shown('<main hidden></main><aside></aside>', 'a')).toBe('aside');
    expect(shown('<div style="display: none"><main></main></div><aside></aside>', 'a')).toBe('aside');
  });

  it('is none while the one shown names another post', () => {
    expect(shown('<main video-id="a"></main>', 'a')).toBe('main');
    expect(shown('<main video-id="a"></main>', 'b')).toBeUndefined();
    expect(shown('<main video-id="a"></main><aside video-id="b"></aside>', 'b')).toBe('aside');
  });

  it('is all of the document where there are no screens', () => {
    expect(shown('<p></p>', 'a')).toBe('html');
  });
});
