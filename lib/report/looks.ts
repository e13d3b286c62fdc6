import type { Pseudonymizer } from './Pseudonymizer';
import type { SiteVocabulary } from './siteVocabulary';

/** What looks are made over with. */
export interface LookOptions {
  said: SiteVocabulary;
  inventor: Pseudonymizer;
  /** An id, a test id, a class name: words in the page's own spelling. */
  token: (token: string) => string;
}

/** Class names made by a program anew with every build. */
const HASHED = /^(?:x[a-z0-9]{4,9}|r-[a-z0-9]+|css-[a-z0-9]+|_[a-z0-9]{4}|[a-z0-9]{8}|html-\w+)$/;
const HIDING = /^(?:display:\s*none|visibility:\s*hidden)\b/;
const PLAIN_RULE = /^([\w-]+):[\w\s#%.,-]+$/;
/** Properties by which parts of a page are told apart. */
const PROPERTY =
  /^(?:position|display|visibility|overflow|opacity|will-change|flex|flex-direction|transform|width|height|min-height|max-height|top|left|right|bottom|color|background-color)$/;
/** Of a drawing so much is kept that one can be told from another. */
const DRAWING = 24;
/** Commands with their numbers, as paths are written: no two letters of a word stand so. */
const PATH = /^(?:\s*(?:[MLHVCSQTA]?[\s,]*-?[\d.]+(?:e-\d+)?[-\d\s.,]*|Z(?![a-z]{2})))*/i;

/** Class names: those that a program made anew say nothing, of the others what is the site's or a page's. */
export function classes(value: string, { said, token }: LookOptions): string | undefined {
  const names = value
    .split(/\s+/)
    .filter((name) => name !== '' && (!HASHED.test(name) || said.values.some((one) => one.includes(name))));
  return names.length > 0 ? names.map(token).join(' ') : undefined;
}

/** What hides, and what the site's file looks for; of that rule nothing else. */
export function styles(value: string, { said: { values } }: LookOptions): string | undefined {
  const kept = value.split(';').flatMap((one) => {
    const rule = one.trim();
    const [hiding] = HIDING.exec(rule) ?? [];
    const [, property = ''] = PLAIN_RULE.exec(rule) ?? [];
    const [looked] = property ? values.filter((one) => rule.includes(one)).sort((a, b) => b.length - a.length) : [];
    if (hiding || !looked) return hiding ?? [];
    if (looked.includes(':')) return looked;
    if (looked === property) return `${property}: initial`;
    return `${PROPERTY.test(property) ? property : 'all'}: ${looked}`;
  });
  return kept.length > 0 ? `${kept.join('; ')};` : undefined;
}

/** A path's first numbers. */
export const drawing = (value: string): string => PATH.exec(value.slice(0, DRAWING))?.[0] ?? '';

/** Pictures are not shown; what the site's file looks for in their address stays. */
export function picture(value: string, { said, inventor }: LookOptions): string {
  const found = said.values.filter((text) => value.includes(text) && !text.includes(' '));
  if (value === '') return value; // it says nothing, and a made-up address would
  if (value.startsWith('data:')) return '/';
  const path = value.replace(/^[a-z-]+:\/\/[^/]*/, '').split('?')[0] ?? '';
  const short = inventor.invent(path.slice(-12).replace(/[^\p{L}\p{Nd}]/gu, ''));
  return `/${[...found.map((text) => text.replace(/^\//, '')), short].join('/')}`;
}
