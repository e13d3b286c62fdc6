import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { siteCases } from '../siteCases';
import { main } from './read';

let folder = '';
const printed: Record<'out' | 'errors', string[]> = { out: [], errors: [] };
const out = (): string => printed.out.join('');
const errors = (): string => printed.errors.join('');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hundred-read-'));
  Object.assign(printed, { out: [], errors: [] });
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.out.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => printed.errors.push(String(text)) > 0);
});
afterEach(() => rmSync(folder, { recursive: true }));

function saved(html: string): string {
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  return file;
}

it.each(['mastodon/profile-en-4.5', 'tiktok/video-en'])(
  'prints every field of %s, as JSON and nothing else',
  async (name) => {
    const { html, setting, expected } = siteCases().find((one) => one.name === name) ?? expect.unreachable();
    const { url, at = '' } = setting;
    expect(await main([saved(html), '--url', url, '--at', at])).toBe(0);
    expect(JSON.parse(out())).toEqual(expected);
    expect(errors()).toBe('');
  },
);

it('says what was tried for a page that no site reads', async () => {
  expect(await main([saved('<p>Nothing</p>'), '--url', 'https://elsewhere.example/@ada'])).toBe(2);
  expect(out()).toBe('');
  expect(errors()).toMatch(/^ {2}x: elsewhere\.example is not in https:\/\/x\.com\/\*/m);
  expect(errors()).toMatch(/^ {2}mastodon: .*#mastodon\S* is not on the page$/m);
});

it.each([
  ['no page', ['--url', 'https://x.com/ada'], /Exit code/],
  ['no address', ['PAGE'], /Exit code/],
  ['an unknown option', ['PAGE', '--site', 'x'], /'--site'/],
  ['a file that is not there', ['no-such.html', '--url', 'https://x.com/ada'], /no file no-such\.html/],
  ['what is no address', ['PAGE', '--url', 'x.com'], /"x\.com" is no address/],
  ['what is no time', ['PAGE', '--url', 'https://x.com/ada', '--at', 'today'], /"today" is no time/],
])('refuses a call with %s', async (_, args, sentence) => {
  const page = saved('<p>Nothing</p>');
  expect(await main(args.map((arg) => (arg === 'PAGE' ? page : arg)))).toBe(2);
  expect(out()).toBe('');
  expect(errors()).toMatch(sentence);
});
