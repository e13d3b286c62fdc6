import { describe, expect, it } from 'vitest';
import { namedParent, parentAuthor } from '../../../../lib/sites/facebook/comments';
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

describe('the author who is named in the label', () => {
  const by = (handle: string, name: string, label: string) =>
    `<div role="article" aria-label="${label}"><a href="/${handle}?comment_id=1"><svg></svg></a><a href="/${handle}?comment_id=1">${name}</a></div>`;
  const ada = by('ada', 'Ada', 'Comment by Ada 2d');
  const lang = by('ada.lang', 'Ada Lang', 'Comment by Ada Lang 1d');
  const answer = (label: string) => read2(`${ada}${lang}${by('bo', 'Bo', label)}`);
  const read2 = (html: string) =>
    runExtractor(namedParent, html, { at: '[role="article"]:last-child', context: contextAt('post') });

  it('is that of a comment before it, by the longest name', () => {
    expect(answer('Reply by Bo to Ada&#39;s comment 1d')).toBe('ada');
    expect(answer('Reply by Bo to Ada Lang&#39;s comment 1d')).toBe('ada.lang');
    expect(answer('Bo님이 Ada님의 댓글에 남긴 답글')).toBe('ada');
    expect(answer('رد بواسطة Bo على تعليق Ada Lang ٢٠ س')).toBe('ada.lang');
  });

  it('is nobody for a comment, and where a name is only a part of a word', () => {
    expect(answer('Comment by Bo 1d')).toBeUndefined();
    expect(answer('Reply by Bo to Adam&#39;s comment 1d')).toBeUndefined();
    expect(read2(`${by('bo', 'Bo', 'Reply by Bo to Ada&#39;s comment')}`)).toBeUndefined();
  });

  it('is nobody where two people of that name wrote before, and oneself where one answers oneself', () => {
    const label = 'Reply by Bo to Ada&#39;s comment';
    expect(read2(ada + by('other', 'Ada', 'Comment by Ada') + by('bo', 'Bo', label))).toBeUndefined();
    expect(read2(ada + by('ada', 'Ada', 'Reply by Ada to Ada&#39;s comment'))).toBe('ada');
  });
});
