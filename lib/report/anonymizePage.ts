import { pageOf } from '../extract/address';
import { extractPage } from '../extract/extractPage';
import type { RawPage } from '../model';
import type { Site } from '../sites/Site';
import { inventName, replaceAddress } from './addresses';
import { replaceAttribute } from './attributes';
import { replaceData, replaceSchema } from './data';
import { breakLines, escapeText, isTorn, printElement } from './markup';
import { Pseudonymizer } from './Pseudonymizer';
import { siteVocabulary } from './siteVocabulary';
import { sourceOf } from './sourceOf';
import { isKnown, tokenReplacer } from './tokens';
import { Words } from './Words';

/** A page without its people: to be shown to others, and kept as a case. */
export interface AnonymizedPage {
  /** The address, its names invented like those on the page. */
  url: string;
  page: string;
}

/** Nothing in them is read. */
const DROPPED = new Set([
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'base',
  'canvas',
  'audio',
  'video',
  'track',
  'source',
]);
/** In an element with no more text than this, a number and the word beside it may stand apart. */
const LINE = 60;
const LATIN_WORD = /[a-z]{4,}/g;
const META = /^(?:og:|al:|description$|itemprop$|profile:username$)/;
const LINKS = /^(?:canonical|alternate|itemprop)$/;

/**
 * A page with its structure, roles, test ids and numbers, and without its people: every letter of their words is replaced, every
 * handle and id invented (the same for the same). Words stay where the site's own file says them, and dates' and numbers' words; in
 * attributes also those that every page is built of. What is not known to be such is replaced.
 * It reads the same, up to what is invented. Pure: the document is not touched.
 *
 * @param lang where the document does not name its language
 */
export function anonymizePage(site: Site, document: Document, url: URL, lang = ''): AnonymizedPage {
  const said = siteVocabulary(sourceOf(site));
  const texts = textsIn(document);
  const there = wordsIn(document, texts);
  const inventor = new Pseudonymizer(
    (token) => said.parts.has(token) || token.match(LATIN_WORD)?.some((word) => there.has(word)) === true,
  );
  const namesIn = (address: URL): (string | undefined)[] => {
    const { handle, postId } = pageOf(site, address);
    return [handle, postId?.toLowerCase()];
  };
  const rawPage = extractPage(site, document, url, { lang });
  const addresses = { url, said, inventor, namesIn };
  const address = (href: string): string => replaceAddress(href, addresses);
  const name = (text: string): string => inventName(text, inventor, url);
  const token = tokenReplacer(said, inventor);
  const words = new Words({ said, inventor, name, address, host: url.host, names: new Set(namesOf(rawPage)) });
  const shown = address(url.href);
  for (const handle of handlesOf(rawPage))
    for (const part of handle.split('@')) if (part !== url.host) inventor.meet(part);
  for (const link of document.querySelectorAll('a[href]')) address(link.getAttribute('href') ?? '');
  words.remember(texts);
  return {
    url: shown,
    page: breakLines(
      `<!doctype html>\n${print(document.documentElement, { said, inventor, words, address, name, token, lang })}\n`,
    ),
  };
}

const people = ({ profile, posts, comments, members }: RawPage) => ({
  profiles: profile ? [profile] : [],
  posts,
  comments,
  members,
});

function handlesOf(rawPage: RawPage): string[] {
  const { profiles, posts, comments, members } = people(rawPage);
  const said = [
    rawPage.page.handle,
    ...[...profiles, ...members].map(({ handle }) => handle),
    ...posts.flatMap(({ author, sharedBy }) => [author, sharedBy]),
    ...comments.flatMap(({ author, inReplyTo }) => [author, inReplyTo]),
  ];
  return said.filter((handle) => handle !== undefined);
}

function namesOf(rawPage: RawPage): string[] {
  const { profiles, members } = people(rawPage);
  return [...profiles, ...members].flatMap((one) => (one.name ? [one.name.toLowerCase()] : []));
}

interface Printing {
  said: ReturnType<typeof siteVocabulary>;
  inventor: Pseudonymizer;
  words: Words;
  address: (href: string) => string;
  name: (name: string) => string;
  token: (token: string) => string;
  lang: string;
}

function print(element: Element, around: Printing): string {
  const { localName } = element;
  if (DROPPED.has(localName)) return '';
  if (localName === 'script') return printData(element, around);
  if (localName === 'meta' && !META.test(nameOf(element))) return '';
  if (localName === 'link' && !LINKS.test(element.getAttribute('rel') ?? nameOf(element))) return '';
  const printing = { ...around, lang: element.getAttribute('lang') || around.lang };
  const inner = runsOf(element).map((run) =>
    typeof run === 'string' ? printText(run, element, printing) : print(run, printing),
  );
  const torn = isTorn(element);
  const attributes = attributesOf(element, printing);
  return printElement(
    torn ? 'div' : localName,
    torn ? [...attributes, ['data-orig-tag', localName]] : attributes,
    inner.join(''),
  );
}

const nameOf = (element: Element): string =>
  element.getAttribute('property') ??
  element.getAttribute('name') ??
  (element.hasAttribute('itemprop') ? 'itemprop' : '');

function textsIn(document: Document): string[] {
  const parents = [...document.body.querySelectorAll('*:not(script, style)')];
  return parents.flatMap((parent) => runsOf(parent).filter((run) => typeof run === 'string'));
}

/** Words of the page, so that none is invented for another: it could be somebody's. */
function wordsIn(document: Document, texts: readonly string[]): Set<string> {
  const labels = [...document.querySelectorAll('[href], [alt], [title], [aria-label]')].flatMap((element) =>
    ['href', 'alt', 'title', 'aria-label'].map((name) => element.getAttribute(name) ?? ''),
  );
  return new Set([...texts, ...labels].flatMap((text) => text.toLowerCase().match(LATIN_WORD) ?? []));
}

/** The element's children, neighbouring texts as one. */
function runsOf(element: Element): (Element | string)[] {
  const runs: (Element | string)[] = [];
  for (const node of element.childNodes) {
    const last = runs.at(-1);
    if (node.nodeType === 1) runs.push(node as Element);
    else if (node.nodeType === 3 && typeof last === 'string') runs[runs.length - 1] = last + node.nodeValue;
    else if (node.nodeType === 3) runs.push(node.nodeValue ?? '');
  }
  return runs;
}

function printText(text: string, parent: Element, { words, lang }: Printing): string {
  const line = parent.textContent ?? '';
  const figure = line.length <= LINE && /\p{Nd}/u.test(line);
  return escapeText(words.replace(text.replace(/[ \t\r\n\f]+/g, ' '), { lang, figure, isDrawing: isDrawing(parent) }));
}

const isDrawing = (element: Element): boolean => element.closest('svg') !== null;

function attributesOf(element: Element, { said, inventor, words, address, token, lang }: Printing): [string, string][] {
  const text = (label: string): string => words.replaceLabel(label, { lang, isDrawing: isDrawing(element) });
  return [...element.attributes].flatMap(({ name, value }): [string, string][] => {
    const replaced = replaceAttribute(name, value, { said, inventor, text, address, token });
    return replaced === undefined ? [] : [[name, replaced]];
  });
}

function printData(script: Element, around: Printing): string {
  const { said, words, address, name, lang } = around;
  const type = script.getAttribute('type') ?? '';
  const options = {
    isField: (key: string) => said.parts.has(key.toLowerCase()) || /^(?:id|url|subscription_target_id)$/.test(key),
    isKnown: (word: string) => isKnown(word, said),
    text: (text: string) => words.replace(text, { lang, isLabel: true }),
    address,
    name,
  };
  const source = script.textContent ?? '';
  const data =
    type === 'application/ld+json'
      ? replaceSchema(source, options)
      : type === 'application/json'
        ? replaceData(source, options)
        : '';
  if (data === '') return '';
  const kept = attributesOf(script, around).filter(([key]) => /^(?:type|id|data-testid)$/.test(key));
  return printElement('script', kept, data);
}
