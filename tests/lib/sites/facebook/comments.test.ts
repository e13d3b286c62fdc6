import { describe, expect, it } from 'vitest';
import { parentAuthor } from '../../../../lib/sites/facebook/comments';
import { contextAt, runExtractor } from '../../extract/runExtractor';

const article = (href: string) => `<div role="article" aria-label="Comment"><a href="${href}"></a></div>`;
const comments = article('/ben?comment_id=1') + article('/ada?comment_id=2');
const read = (html: string, at?: string) =>
  runExtractor(parentAuthor, html, { ...(at ? { at } : {}), context: contextAt('post') });

describe('the author who is answered', () => {
  it('is that of the comment which the links name', () => {
    expect(read(`${comments}<p><a href="/cleo?comment_id=1&reply_comment_id=9"></a></p>`, 'p')).toBe('ben');
  });

  it('is nobody for a comment, or where that comment is not on the page', () => {
    expect(read(comments)).toBeUndefined();
    expect(read(`${comments}<p><a href="/cleo?comment_id=3&reply_comment_id=9"></a></p>`, 'p')).toBeUndefined();
  });
});
