// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { siteInfos } from '../../lib/sites/siteInfos';
import { toBadgeText } from '../../lib/wording/badgeText';
import { cardTexts } from '../cardTexts';
import { csvText } from '../lib/export/csvText';
import { wordsIn } from '../words';
import { accounts, cards, NOW } from './cards';
import type { Page } from './Page';
import { states } from './states';

afterEach(cleanup);

/** Every text of it is accented: a word without accents is nobody's translation. Reports throw. */
const words = wordsIn('en-XA', { isolate: true });
const WORD = /[A-Za-z]{2,}/g;

/** What is no language's: names and handles, sites, addresses of sources, formats, what the browser calls an error. The longest first. */
const data = [
  ...Object.values(accounts).flatMap(({ account, profile }) => [account, profile.handle, profile.name ?? '']),
  ...Object.values(cards).map(({ norm }) => norm?.address ?? ''),
  ...siteInfos.flatMap(({ id, name }) => [id, name]),
  ...[
    'x.com',
    'tide.example',
    'mastodon.example',
    'reef.example',
    'tide_room',
    'Tide Room',
    'CSV',
    'JSON',
    'SomeError',
  ],
  '<html></html>',
]
  .filter((text) => text.length > 1)
  .sort((a, b) => b.length - a.length);

/** Words without accents, but for data. */
const english = (text: string): string[] =>
  data.reduce((rest, one) => rest.replaceAll(one, ''), text).match(WORD) ?? [];

const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];

/** Every text that somebody may see or hear: text, its parts apart, and labels. */
function textsOf(box: Element): string[] {
  const parts = [...box.querySelectorAll('*')].flatMap((one) => [
    ...ATTRIBUTES.map((name) => one.getAttribute(name) ?? ''),
    ...[...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? ''),
  ]);
  return parts.filter((part) => part !== '');
}

const pages = import.meta.glob<Page>('./pages/*.tsx', { import: 'page', eager: true });

const drawn = (state: string, lang = words): ComponentChild => {
  const query = new URLSearchParams(state);
  return pages[`./pages/${query.get('page')}.tsx`]?.(query, lang);
};
const drawable = states.filter((state) => !state.startsWith('page=badges'));

describe('every state of every page', () => {
  it.each(drawable)('%s has no word that is not of the language, whatever is pressed', async (state) => {
    const { container } = render(drawn(state));
    expect(textsOf(container).length).toBeGreaterThan(0);
    const seen = new Set<string>();
    for (let pressed = 0; pressed < 30; pressed++) {
      for (const text of textsOf(container)) expect(english(text), text).toEqual([]);
      const next = [...container.querySelectorAll('button, input')].find((one) => !seen.has(one.outerHTML));
      if (!next) break;
      seen.add(next.outerHTML);
      fireEvent.click(next);
      await new Promise((done) => setTimeout(done));
    }
  });

  it.each(drawable)('%s is drawn in a language from right to left', (state) => {
    const { container } = render(drawn(state, wordsIn('ar-XB', { isolate: true })));
    expect(container.textContent).toMatch(/\u202e/);
  });
});

describe.each(Object.entries(cards))('of %s', (name, card) => {
  it('no text of card or badge is English', () => {
    const { tone: _, account: __, reasons, ...badge } = toBadgeText(card, NOW, words);
    const labels = reasons.flatMap(({ label, value }) => [label, value]);
    for (const text of [...cardTexts(card, NOW, words), ...labels, ...Object.values(badge).flat()]) {
      expect(english(String(text)), name).toEqual([]);
    }
  });
});

it('no sentence of the CSV is English', async () => {
  const csv = await csvText([{ cards: Object.values(cards), unreadable: ['x:tide_room'] }], words);
  const sentences = [...csv.matchAll(/"((?:[^"]|"")*)"/g)]
    .map(([, cell = '']) => cell)
    .filter((cell) => cell.length > 60);
  expect(sentences.length).toBeGreaterThan(10);
  for (const sentence of sentences) expect(english(sentence), sentence).toEqual([]);
});
