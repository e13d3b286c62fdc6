import { describe, expect, it } from 'vitest';
import { isReply } from '../../../../lib/sites/bluesky/posts';
import { runExtractor } from '../../extract/runExtractor';

const GUTTER = '<div style="width: 42px;">|</div>';
/** An item of a list: over its time a gutter with or without a line up to the item above, and perhaps a note under it. */
const item = (by: string, { line = false, note = '', gutter = (inner: string) => GUTTER.replace('|', inner) } = {}) =>
  `<article data-testid="feedItem-by-${by}"><div>${gutter(line ? '<div></div>' : '')}</div>
  <div><a href="/profile/${by}/post/1" data-tooltip="now"></a></div>${note && `<div><svg></svg><div dir="auto">${note}</div></div>`}</article>`;
const read = (html: string, by: string) =>
  runExtractor(isReply, html, { at: `[data-testid="feedItem-by-${by}"]:last-of-type` });
const to = (handle: string) => `Replied to <a href="/profile/${handle}">${handle}</a>`;

describe('an answer to somebody else', () => {
  it('has a note that names somebody else, or nobody', () => {
    expect(read(item('ada', { note: to('bo') }), 'ada')).toBe(true);
    expect(read(item('ada', { note: 'Replied to a post' }), 'ada')).toBe(true);
    expect(read(item('ada', { note: to('ada') }), 'ada')).toBe(false);
  });

  it('has a line up to somebody else’s item', () => {
    expect(read(item('bo') + item('ada', { line: true }), 'ada')).toBe(true);
    expect(read(item('ada') + item('ada', { line: true }), 'ada')).toBe(false);
    expect(read(item('bo') + item('ada'), 'ada')).toBe(false);
    expect(read(item('ada', { line: true }), 'ada')).toBe(false);
  });

  it('is none by a box that somebody put around the empty gutter', () => {
    const boxed = (inner: string) => `<div>${GUTTER.replace('|', inner)}</div>`;
    expect(read(item('bo') + item('ada', { gutter: boxed }), 'ada')).toBe(false);
    expect(read(item('bo') + item('ada', { line: true, gutter: boxed }), 'ada')).toBe(true);
  });
});
