import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/readPage';
import misskey from '../../../lib/sites/misskey';
import { parseHtml } from '../../parseHtml';

const open = (name: string): string => readFileSync(`tests/sites/misskey/${name}/page.html`, 'utf8');
const votes = (html: string, path: string) =>
  readPage(misskey, parseHtml(html), new URL(path, 'https://misskey.example')).posts.map(
    (post) => post.pollVotes?.value,
  );

describe('misskey', () => {
  it("reads the votes of a note's poll, not those of a note it quotes", () => {
    const thread = open('thread');
    expect(votes(thread, '/notes/9focal001')).toEqual([22]);
    expect(votes(thread.replace('22 votes in total', 'not shown'), '/notes/9focal001')).toEqual([undefined]);
  });

  it.each([
    '計4321票',
    '4321 votes au total',
    '总票数 4321',
    '총 4321표',
    'Всего 4321 голосов',
    '4321 Stimmen insgesamt',
  ])('%s', (said) => {
    expect(votes(open('profile-ja').replace('計4321票', said), '/@kaisa')).toEqual([4321]);
  });
});
