import { pageOf } from '../extract/address';
import { extractPage } from '../extract/extractPage';
import type { Site } from '../sites/Site';
import { anonymizeAddress, anonymizeName } from './anonymizeAddress';
import { anonymizeAttribute } from './anonymizeAttribute';
import { anonymizeData, anonymizeSchema } from './anonymizeData';
import { hasOnlyKnownWords, tokenAnonymizer } from './anonymizeToken';
import { breakLines, escapeText, isTorn, printElement } from './markup';
import { Pseudonymizer } from './Pseudonymizer';
import { handlesIn, LATIN_WORD, latinWordsIn, namesIn, runsOf, textsIn } from './pageTexts';
import { replaceDisguised } from './replaceLetters';
import { type SiteVocabulary, siteVocabulary } from './siteVocabulary';
import { TextAnonymizer } from './TextAnonymizer';

/** A page without its people: to be shown to others, and kept as a case. */
export interface AnonymizedPage {
  /** The address, with the same pseudonyms as on the page. */
  url: string;
  page: string;
}

/** Nothing in them is read. */
const DROPPED = new Set('style noscript template iframe object embed base canvas audio video track source'.split(' '));
/** In an element with no more text than this, a number and its word may be in different nodes. */
const LINE = 60;
const META = /^(?:og:|al:|description$|itemprop$|profile:username$)/;
const LINKS = /^(?:canonical|alternate|itemprop)$/;

/** What the parts of a page are printed with. */
interface Printing {
  vocabulary: SiteVocabulary;
  pseudonymizer: Pseudonymizer;
  texts: TextAnonymizer;
  address: (href: string) => string;
  name: (name: string) => string;
  token: (token: string) => string;
  lang: string;
}

/**
 * A page with its structure, roles, test ids and numbers, and without its people: every letter of their words is replaced, every
 * handle and id becomes a pseudonym (the same for the same). Words stay that the site's own rules look for, and dates' and numbers'
 * words; in attributes also those that every page is built of. What is not known to be such is replaced.
 * It reads the same, up to the pseudonyms. Pure: the document is not touched.
 *
 * @param lang where the document does not name its language
 */
export function anonymizePage(site: Site, document: Document, url: URL, lang = ''): AnonymizedPage {
  const vocabulary = siteVocabulary(site);
  const texts = textsIn(document);
  const taken = latinWordsIn(document, texts);
  const pseudonymizer = new Pseudonymizer(
    (token) => vocabulary.parts.has(token) || token.match(LATIN_WORD)?.some((word) => taken.has(word)) === true,
  );
  const rawPage = extractPage(site, document, url, { lang });
  const namesOfAddress = (address: URL): (string | undefined)[] => {
    const { handle, postId } = pageOf(site, address);
    return [handle, postId?.toLowerCase()];
  };
  const address = (href: string): string =>
    anonymizeAddress(href, { url, vocabulary, pseudonymizer, namesIn: namesOfAddress });
  const name = (text: string): string => anonymizeName(text, pseudonymizer, url);
  const textAnonymizer = new TextAnonymizer({
    vocabulary,
    pseudonymizer,
    anonymizeName: name,
    anonymizeAddress: address,
    host: url.host,
    names: namesIn(rawPage),
  });
  const shownUrl = address(url.href);
  for (const handle of handlesIn(rawPage))
    for (const part of handle.split('@')) if (part !== url.host) pseudonymizer.addName(part);
  for (const link of document.querySelectorAll('a[href]')) address(link.getAttribute('href') ?? '');
  textAnonymizer.rememberTexts(texts);
  const token = tokenAnonymizer(vocabulary, pseudonymizer);
  const printing = { vocabulary, pseudonymizer, texts: textAnonymizer, address, name, token, lang };
  const page = `<!doctype html>\n${print(document.documentElement, printing)}\n`;
  return { url: shownUrl, page: replaceDisguised(breakLines(page)) };
}

function print(element: Element, outer: Printing): string {
  const { localName } = element;
  if (DROPPED.has(localName)) return '';
  if (localName === 'script') return printData(element, outer);
  if (localName === 'meta' && !META.test(nameOf(element))) return '';
  if (localName === 'link' && !LINKS.test(element.getAttribute('rel') ?? nameOf(element))) return '';
  const printing = { ...outer, lang: element.getAttribute('lang') || outer.lang };
  const inner = runsOf(element).map((run) =>
    typeof run === 'string' ? printText(run, element, printing) : print(run, printing),
  );
  const tag = printing.token(localName);
  const attributes = attributesOf(element, printing);
  return isTorn(element)
    ? printElement('div', [...attributes, ['data-orig-tag', tag]], inner.join(''))
    : printElement(tag, attributes, inner.join(''));
}

const nameOf = (element: Element): string =>
  element.getAttribute('property') ??
  element.getAttribute('name') ??
  (element.hasAttribute('itemprop') ? 'itemprop' : '');

function printText(text: string, parent: Element, { texts, lang }: Printing): string {
  const line = parent.textContent ?? '';
  const hasFigure = line.length <= LINE && /\p{Nd}/u.test(line);
  const place = { lang, hasFigure, isDrawing: isDrawing(parent) };
  return escapeText(texts.anonymize(text.replace(/[ \t\r\n\f]+/g, ' '), place));
}

const isDrawing = (element: Element): boolean => element.closest('svg') !== null;

function attributesOf(element: Element, printing: Printing): [string, string][] {
  const { vocabulary, pseudonymizer, texts, address, token, lang } = printing;
  const text = (label: string): string => texts.anonymizeLabel(label, { lang, isDrawing: isDrawing(element) });
  return [...element.attributes].flatMap(({ name, value }): [string, string][] => {
    const shown = anonymizeAttribute(name, value, { vocabulary, pseudonymizer, text, address, token });
    return shown === undefined ? [] : [[token(name), shown]];
  });
}

function printData(script: Element, printing: Printing): string {
  const { vocabulary, texts, address, name, lang } = printing;
  const type = script.getAttribute('type') ?? '';
  const options = {
    isField: (key: string) =>
      vocabulary.parts.has(key.toLowerCase()) || /^(?:id|url|subscription_target_id)$/.test(key),
    isKnown: (word: string) => hasOnlyKnownWords(word, vocabulary),
    text: (text: string) => texts.anonymize(text, { lang, isLabel: true }),
    address,
    name,
  };
  const source = script.textContent ?? '';
  const data =
    type === 'application/ld+json'
      ? anonymizeSchema(source, options)
      : type === 'application/json'
        ? anonymizeData(source, options)
        : '';
  if (data === '') return '';
  const kept = attributesOf(script, printing).filter(([key]) => /^(?:type|id|data-testid)$/.test(key));
  return printElement('script', kept, data);
}
