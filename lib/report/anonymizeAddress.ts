import type { Pseudonymizer } from './Pseudonymizer';
import type { SiteVocabulary } from './siteVocabulary';

/** What an address is anonymized with. */
export interface AddressOptions {
  /** The page's own address. */
  url: URL;
  vocabulary: SiteVocabulary;
  pseudonymizer: Pseudonymizer;
  /** The handle and the id in an address of the site's, by its patterns. */
  namesIn: (url: URL) => (string | undefined)[];
}

/** A link of which nothing is known. */
const NOWHERE = '#';

/** A link as it may be shown: the site's own words stay, names and ids become pseudonyms, all else goes. */
export function anonymizeAddress(address: string, options: AddressOptions): string {
  if (address === '' || address === '#') return address;
  const url = URL.parse(address, options.url);
  if (!url || !/^https?:$/.test(url.protocol)) return NOWHERE;
  const isOwn = hostOf(url) === hostOf(options.url);
  const names = isOwn ? options.namesIn(url).filter((name) => name !== undefined) : [];
  const path = url.pathname
    .split('/')
    .map((part) => anonymizePart(part, names, options))
    .join('/');
  const pairs = [...url.searchParams].flatMap(([key, value]) =>
    isOwn && options.vocabulary.parts.has(key.toLowerCase())
      ? [`${key}=${encodeURIComponent(anonymizePart(value, names, options))}`]
      : [],
  );
  const rest = path + (pairs.length > 0 ? `?${pairs.join('&')}` : '');
  if (/^https?:\/\//i.test(address))
    return `${url.protocol}//${isOwn ? url.host : pseudonymOfHost(url.host, options)}${rest}`;
  if (address.startsWith('//')) return `//${isOwn ? url.host : pseudonymOfHost(url.host, options)}${rest}`;
  if (address.startsWith('?')) return rest.slice(path.length) || NOWHERE;
  if (address.startsWith('#')) return NOWHERE;
  return address.startsWith('/') ? rest : rest.replace(/^\//, '');
}

/** The same site, whichever of its hosts. */
const hostOf = ({ host }: URL): string => host.replace(/^(?:www|web|m|l|mobile)\./, '');

const pseudonymOfHost = (host: string, { pseudonymizer }: AddressOptions): string =>
  `${pseudonymizer.pseudonymOf(host.replace(/\.[^.]*$/, ''))}.example`;

/** One step of a path, or a value of a query. */
function anonymizePart(
  part: string,
  names: readonly string[],
  { vocabulary, pseudonymizer, url }: AddressOptions,
): string {
  const text = decode(part);
  if (text === '' || /^https?:/.test(text)) return '';
  const lower = text.toLowerCase();
  const name = names.find((one) => lower === one || lower.endsWith(`@${one}`) || lower.endsWith(`-${one}`));
  const isId = /^\d+$/.test(text) && pseudonymizer.hasPseudonym(text);
  if (name === undefined) return isOfSite(lower, vocabulary) && !isId ? part : anonymizeName(text, pseudonymizer, url);
  for (const one of name.split('@')) if (one !== url.host) pseudonymizer.addName(one);
  const pieces = [text.slice(0, -name.length), text.slice(-name.length)];
  return pieces.map((piece) => anonymizeName(piece, pseudonymizer, url)).join('');
}

/** Every word is one of the site's, and no number in it could be an id. */
function isOfSite(text: string, { parts }: SiteVocabulary): boolean {
  const words = text.match(/[\p{L}\p{M}][\p{L}\p{M}\d_]*/gu) ?? [];
  return words.every((word) => parts.has(word)) && !/\d{5}/.test(text) && (words.length > 0 || /^\d+$/.test(text));
}

/** A name, of which '@', the page's own host and the marks of ids ("pfbid", "UC") stay. */
export function anonymizeName(name: string, pseudonymizer: Pseudonymizer, url: URL): string {
  return name
    .split('@')
    .map((part) => {
      const mark = /^(?:pfbid|UC(?=[\w-]{22}$)|did:plc:)/.exec(part)?.[0] ?? '';
      const rest = part.slice(mark.length);
      return rest === '' || part === url.host || !/[\p{L}\p{Nd}]/u.test(rest)
        ? part
        : mark + pseudonymizer.pseudonymOf(rest);
    })
    .join('@');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
