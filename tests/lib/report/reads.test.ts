import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../lib/model';
import { type ReadOptions, readPage } from '../../../lib/readPage';
import { anonymizePage } from '../../../lib/report/anonymizePage';
import { calendarOf } from '../../../lib/report/calendar';
import { siteVocabulary } from '../../../lib/report/siteVocabulary';
import { siteById, siteFor, sites } from '../../../lib/sites/registry';
import type { Site } from '../../../lib/sites/Site';
import { anonymous } from '../../anonymous';
import type { RealPage } from '../../corpus/truth';
import { parseHtml } from '../../parseHtml';

interface Given {
  site: Site;
  document: Document;
  url: URL;
  options: ReadOptions;
}

/* ---------------------------------------------------------------- what a skeleton must be */

function holds({ site, document, url, options }: Given): void {
  const before = readPage(site, document, url, options);
  const skeleton = anonymizePage(site, document, url, options.lang);
  const after = parseHtml(skeleton.page);
  expect(anonymous(readPage(site, after, new URL(skeleton.url), options))).toEqual(anonymous(before));
  expect(wordsLeft(site, document, after, url)).toEqual([]);
  expect(handlesIn(before).filter((handle) => stands(handle, skeleton, site))).toEqual([]);
}

const LABELS = ['aria-label', 'title', 'alt', 'content', 'href', 'src', 'placeholder', 'aria-description'];
/** What makes a text a link. */
const ENDINGS = 'info shop link site example http';
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u;
const WORD = /\p{L}[\p{L}\p{M}]{3,}/gu;

/** Words that stand where people's could: texts, labels, addresses. Lower case. */
function wordsOf(document: Document): Set<string> {
  const texts = [...document.querySelectorAll('*:not(script, style)')].flatMap((element) => [
    ...[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue ?? ''),
    ...LABELS.map((label) => element.getAttribute(label) ?? ''),
  ]);
  return new Set(texts.flatMap((text) => decode(text).toLowerCase().match(WORD) ?? []));
}

/** Words of the page that the skeleton still has although neither the site's file nor the calendar says them. */
function wordsLeft(site: Site, before: Document, after: Document, url: URL): string[] {
  const vocabulary = siteVocabulary(site);
  const languages = [...before.querySelectorAll('[lang]')].map((element) => element.getAttribute('lang') ?? '');
  const calendar = ['', ...languages].flatMap((lang) => [...calendarOf(lang).words]);
  const known = new Set([
    ...vocabulary.words,
    ...[...vocabulary.parts].flatMap((part) => part.split('_')),
    ...calendar,
    ...url.host.split('.'),
    ...ENDINGS.split(' '),
  ]);
  const stems = [...known].filter((word) => word.length > 3);
  const isKnown = (word: string): boolean =>
    known.has(word.replace(/s$/, '')) ||
    stems.some((stem) => word.startsWith(stem)) ||
    vocabulary.patterns.some((pattern) =>
      `${word} ${word.charAt(0).toUpperCase()}${word.slice(1)}`.split(' ').some((one) => one.search(pattern) >= 0),
    ) ||
    (UNSPACED.test(word) && [...word].every((letter) => [...known].some((one) => one.includes(letter))));
  const there = wordsOf(before);
  return [...wordsOf(after)].filter((word) => there.has(word) && !isKnown(word));
}

const handlesIn = ({ page, profile, posts, comments, members }: Reading): string[] => {
  const all = [page.handle, profile?.handle, ...posts.map((post) => post.author), ...comments.map((one) => one.author)];
  return [
    ...new Set([...all, ...members.map((one) => one.handle)].filter((one) => one !== undefined && one.length > 3)),
  ] as string[];
};

function stands(handle: string, { page, url }: { page: string; url: string }, site: Site): boolean {
  if (siteVocabulary(site).parts.has(handle)) return false;
  const plain = handle.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}_.])${plain}(?![\\p{L}\\p{N}_])`, 'iu').test(page + url);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/* ---------------------------------------------------------------- real pages */

const FOLDER = process.env.HUNDRED_CORPUS ?? '../shared/corpus';
const lists = import.meta.glob<RealPage[]>('../../corpus/*.ts', { eager: true, import: 'pages' });
const pages = Object.values(lists).flatMap((list) => list ?? []);

describe.runIf(existsSync(FOLDER))('the skeleton of a real page reads the same and names nobody', () => {
  it.each(pages.map((page) => [page.file, page] as const))(
    '%s',
    (file, page) => {
      const document = parseHtml(readFileSync(join(FOLDER, file), 'utf8'));
      const url = new URL(page.url(document));
      const site = siteFor(url) ?? sites.find((one) => one.is.length > 0 && file.startsWith(one.id));
      if (!site) throw new Error(`no site reads ${url.host}`);
      const options = { ...(page.lang ? { lang: page.lang } : {}), ...(page.at ? { at: Date.parse(page.at) } : {}) };
      holds({ site, document, url, options });
    },
    60_000,
  );
});

/* ---------------------------------------------------------------- our own cases */

const cases = readdirSync('tests/sites', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('page.html'))
  .map((path) => join('tests/sites', path, '..').replaceAll('\\', '/'));

describe('the skeleton of a case reads the same and names nobody', () => {
  it.each(cases)('%s', (folder) => {
    const setting = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as {
      url: string;
      at?: string;
      lang?: string;
    };
    const site = siteById(folder.split('/')[2] ?? '');
    if (!site) throw new Error(`no site for ${folder}`);
    const options = {
      ...(setting.lang ? { lang: setting.lang } : {}),
      ...(setting.at ? { at: Date.parse(setting.at) } : {}),
    };
    const document = parseHtml(readFileSync(join(folder, 'page.html'), 'utf8'));
    holds({ site, document, url: new URL(setting.url), options });
  });
});
