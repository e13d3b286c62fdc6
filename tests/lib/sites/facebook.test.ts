import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/readPage';
import facebook from '../../../lib/sites/facebook';
import { parseHtml } from '../../parseHtml';

const link = (href: string): string => `<a href="https://www.facebook.com/${href}"`;
const HEAD = `<div><div><span><div data-ad-rendering-role="profile_name"><h2>${link('ada')}>Ada</a></h2></div></span></div><div>${link('ada/posts/12')} aria-label="2 June">2 June</a></div></div>`;
const BUTTONS = ['like', 'comment', 'share'].map((kind) => `<i data-ad-rendering-role="${kind}_button"></i>`).join('');

/** The replies and shares of a post under whose text these figures stand. */
const counts = (lang: string, ...figures: string[]): (number | undefined)[] => {
  const row = figures.map((text) => `<div role="button"><span dir="auto">${text}</span></div>`).join('');
  const page = `<html lang="${lang}"><body><div aria-posinset="1">${HEAD}${row}${BUTTONS}</div></body></html>`;
  const [post] = readPage(facebook, parseHtml(page), new URL('https://www.facebook.com/')).posts;
  return [post?.replies?.value, post?.shares?.value];
};

describe('the row of a post', () => {
  it.each([
    ['ar', '١٢ تعليقًا', '٣ مشاركات'],
    ['bn', '১২টি কমেন্ট', '৩টি শেয়ার'],
    ['da', '12 kommentarer', '3 delinger'],
    ['de', '12 Kommentare', '3 Mal geteilt'],
    ['es', '12 comentarios', '3 veces compartido'],
    ['fr', '12 commentaires', '3 partages'],
    ['hi', '12 कमेंट', '3 शेयर'],
    ['id', '12 komentar', '3 kali dibagikan'],
    ['it', '12 commenti', '3 condivisioni'],
    ['ja', 'コメント12件', 'シェア3件'],
    ['ko', '댓글 12개', '공유 3회'],
    ['nl', '12 opmerkingen', '3 keer gedeeld'],
    ['pl', '12 komentarzy', '3 udostępnienia'],
    ['pt', '12 comentários', '3 compartilhamentos'],
    ['pt-PT', '12 comentários', '3 partilhas'],
    ['ru', 'Комментарии: 12', 'Поделились: 3'],
    ['sv', '12 kommentarer', '3 delningar'],
    ['th', 'ความคิดเห็น 12 รายการ', 'แชร์ 3 ครั้ง'],
    ['tr', '12 Yorum', '3 Paylaşım'],
    ['vi', '12 bình luận', '3 lượt chia sẻ'],
    ['zh-Hans', '12条评论', '3次分享'],
    ['zh-Hant', '12則留言', '3次分享'],
  ])('is told in %s', (lang, replies, shares) => {
    expect(counts(lang, replies, shares)).toEqual([12, 3]);
    expect(counts(lang, replies)).toEqual([12, 0]);
    expect(counts(lang, shares)).toEqual([0, 3]);
  });

  it('says nothing, least of all zero, in words nobody knows', () => {
    expect(counts('el', '12 σχόλια', '3 κοινοποιήσεις')).toEqual([undefined, undefined]);
    expect(counts('he', 'תגובה אחת')).toEqual([undefined, undefined]);
  });
});

it.each([
  ['Private group', true],
  ['Groupe privé', true],
  ['Privégroep', true],
  ['Privat grupp', true],
  ['مجموعة خاصة', true],
  ['Public group', undefined],
  ['Group by Privatbank', undefined],
])('tells from "%s" whether a group is private', (line, told) => {
  const heading = `<h1>${link('groups/881/')}>Tide Room</a></h1>`;
  const page = `<html lang="en"><body><div role="main"><div><div>${heading}</div><div>${line}</div></div></div></body></html>`;
  expect(readPage(facebook, parseHtml(page), new URL('https://www.facebook.com/groups/881')).profile?.private).toBe(
    told,
  );
});
