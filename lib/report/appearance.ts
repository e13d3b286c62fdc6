import type { Pseudonymizer } from './Pseudonymizer';
import type { SiteVocabulary } from './siteVocabulary';

/** What classes, styles and pictures are anonymized with. */
export interface AppearanceOptions {
  vocabulary: SiteVocabulary;
  pseudonymizer: Pseudonymizer;
  /** An id, a test id, a class name: words in the page's own spelling. */
  token: (token: string) => string;
}

/** Class names that a build makes anew each time. */
const HASHED = /^(?:x[a-z0-9]{4,9}|r-[a-z0-9]+|css-[a-z0-9]+|_[a-z0-9]{4}|[a-z0-9]{8}|html-\w+)$/;
const HIDING = /^(?:display:\s*none|visibility:\s*hidden)\b/;
const PLAIN_RULE = /^([\w-]+):[\w\s#%.,-]+$/;
/** Properties that distinguish parts of a page. */
const PROPERTY =
  /^(?:position|display|visibility|overflow|opacity|will-change|flex|flex-direction|transform|width|height|min-height|max-height|top|left|right|bottom|color|background-color)$/;
/** Characters kept of a drawing: enough to tell one from another. */
const DRAWING = 24;
/** Commands with their numbers, as paths are written: no word has two letters like that. */
const PATH = /^(?:\s*(?:[MLHVCSQTA]?[\s,]*-?[\d.]+(?:e-\d+)?[-\d\s.,]*|Z(?![a-z]{2})))*/i;

/** Class names: those that a build made anew go, of the others stays what is the site's or a page's. */
export function anonymizeClasses(value: string, { vocabulary, token }: AppearanceOptions): string | undefined {
  const names = value
    .split(/\s+/)
    .filter((name) => name !== '' && (!HASHED.test(name) || vocabulary.values.some((one) => one.includes(name))));
  return names.length > 0 ? names.map(token).join(' ') : undefined;
}

/** What hides, and what the site looks for; of that rule nothing else. */
export function anonymizeStyle(value: string, { vocabulary: { values } }: AppearanceOptions): string | undefined {
  const kept = value.split(';').flatMap((one) => {
    const rule = one.trim();
    const [hiding] = HIDING.exec(rule) ?? [];
    const [, property = ''] = PLAIN_RULE.exec(rule) ?? [];
    const [wanted] = property ? values.filter((one) => rule.includes(one)).sort((a, b) => b.length - a.length) : [];
    if (hiding || !wanted) return hiding ?? [];
    if (wanted.includes(':')) return wanted;
    if (wanted === property) return `${property}: initial`;
    return `${PROPERTY.test(property) ? property : 'all'}: ${wanted}`;
  });
  return kept.length > 0 ? `${kept.join('; ')};` : undefined;
}

/** A path's first numbers. */
export const shortenPath = (value: string): string => PATH.exec(value.slice(0, DRAWING))?.[0] ?? '';

/** Pictures are not shown; what the site looks for in their address stays. */
export function anonymizePicture(value: string, { vocabulary, pseudonymizer }: AppearanceOptions): string {
  const found = vocabulary.values.filter((text) => value.includes(text) && !text.includes(' '));
  if (value === '') return value; // an address here would be taken for a picture
  if (value.startsWith('data:')) return '/';
  const path = value.replace(/^[a-z-]+:\/\/[^/]*/, '').split('?')[0] ?? '';
  const short = pseudonymizer.pseudonymOf(path.slice(-12).replace(/[^\p{L}\p{Nd}]/gu, ''));
  return `/${[...found.map((text) => text.replace(/^\//, '')), short].join('/')}`;
}
