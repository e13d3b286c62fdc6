import { describe, expect, it } from 'vitest';
import { inDialog, shownScreen } from '../../../../lib/sites/youtube/screens';
import { parseHtml } from '../../../parseHtml';
import { contextAt, runExtractor as run } from '../../extract/runExtractor';

const shown = (html: string, post: string): string | undefined => {
  const root = parseHtml(`<html><body>${html}</body></html>`).documentElement;
  return shownScreen('main, aside', 'video-id')(root, contextAt('post', post))?.localName;
};

describe('the screen that is shown', () => {
  it('is the one that is not hidden', () => {
    expect(shown('<main hidden></main><aside></aside>', 'a')).toBe('aside');
    expect(shown('<div style="display: none"><main></main></div><aside></aside>', 'a')).toBe('aside');
  });

  it('is none while it names another video', () => {
    expect(shown('<main video-id="a"></main>', 'a')).toBe('main');
    expect(shown('<main video-id="a"></main>', 'b')).toBeUndefined();
    expect(shown('<main video-id="a"></main><aside video-id="b"></aside>', 'b')).toBe('aside');
  });

  it('is all of the document where there are no screens', () => {
    expect(shown('<p></p>', 'a')).toBe('html');
  });
});

it('a dialog is read that writes the account’s name, and no other’s or hidden one', () => {
  const dialog = (name: string, more = '') => `<dialog ${more}><a>site.example/@${name}</a><b>2006</b></dialog>`;
  expect(run(inDialog('dialog', 'b'), dialog('Ada'))).toBe('2006');
  expect(run(inDialog('dialog', 'b'), dialog('adalbert'))).toBeUndefined();
  expect(run(inDialog('dialog', 'b'), dialog('ada', 'hidden'))).toBeUndefined();
  expect(run(inDialog('dialog', 'b'), dialog('undefined'), { context: contextAt('post', 'x') })).toBeUndefined();
});
