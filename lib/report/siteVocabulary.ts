import { literalsOf } from '../extract/literals';
import type { Site } from '../sites/Site';
import { siteInfoOf } from '../sites/siteInfos';

/**
 * The words of a site, by what its own rules look for: selectors, texts, patterns. They are the site's, so they are nobody's secret; all
 * other words may be people's.
 */
export interface SiteVocabulary {
  /** Words of whole texts ("followers", "Gefällt"), lower case. */
  words: ReadonlySet<string>;
  /** Patterns of words alone: whatever they match is one of their own alternatives. */
  patterns: readonly RegExp[];
  /** Beginnings of words, of patterns that leave room for more ("visuali"). */
  stems: readonly string[];
  /** Words of selectors, addresses and attributes, lower case: they may be in addresses and attributes. */
  parts: ReadonlySet<string>;
  /** What those words are put together from ("user" and "avatar" of "UserAvatar"), lower case. */
  pieces: ReadonlySet<string>;
  /** Texts that attributes are compared with ('/default_profile'), and what patterns without a choice look for. */
  values: readonly string[];
}

/** It could match any word: then a match does not show whose word it is. */
const OPEN = /(?<!\\)\.|\\[wWSDP]|\\p\{L|\[\^|\\\//;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\d_]*/gu;
/** Such an alternative of a pattern is the text it looks for. */
const LITERAL = /^(?:[\p{L}\p{N}_ -]|\\[/.-])+$/u;
const SELECTOR = /[[\]>=#:/"@~]/;

/** The words that a word is put together from: "UserAvatar", "user_avatar", "avatar2". */
export const piecesOf = (word: string): string[] =>
  word.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|[^\p{L}\p{M}]+/u).filter((piece) => piece !== '');

/** "vid[eé]os?" as the words it means. */
function spellOut(pattern: string): string {
  return pattern
    .replace(/(\p{L}*)\[(\p{L}+)\](\p{L}*)/gu, (_, head: string, set: string, tail: string) =>
      [...set].map((letter) => head + letter + tail).join('|'),
    )
    .replace(/(\p{L}{2,})(\p{L})\?/gu, '$1$2|$1');
}

/** Every text and pattern in a value, functions included as far as they note what they look for. */
function* literalsIn(value: unknown, done = new Set<unknown>()): Generator<string | RegExp> {
  if (typeof value === 'string' || value instanceof RegExp) yield value;
  else if (value !== null && (typeof value === 'object' || typeof value === 'function') && !done.has(value)) {
    done.add(value);
    if (typeof value === 'function') yield* literalsIn(literalsOf(value), done);
    else for (const inner of Object.values(value)) yield* literalsIn(inner, done);
    // names of fields are ours, but for those that a page's words are looked up by
    for (const name of Object.keys(value)) if (/[^\0-\x7f]/.test(name)) yield name;
  }
}

/** The words of one site. */
export function siteVocabulary(site: Site): SiteVocabulary {
  const words = new Set<string>();
  const parts = new Set<string>();
  const pieces = new Set<string>();
  const stems = new Set<string>();
  const patterns: RegExp[] = [];
  const values: string[] = [];
  const learn = (into: Set<string>, text: string): void => {
    for (const [word] of text.matchAll(WORD)) into.add(word.toLowerCase());
  };
  const { name, words: kinds = {} } = siteInfoOf(site.id) ?? {};
  const printed = [name, ...Object.values(kinds).map((kind) => piecesOf(kind).join(' '))];
  for (const literal of literalsIn([{ ...site, matches: [] }, printed])) {
    const text = (typeof literal === 'string' ? literal : spellOut(literal.source))
      .replace(/\\[a-zA-Z](?:\{\w+\})?|\\/g, ' ')
      .replace(/\(\?<?/g, ' ');
    learn(parts, text);
    for (const piece of piecesOf(text)) if (piece.length > 2) pieces.add(piece.toLowerCase());
    for (const [, value = ''] of text.matchAll(/=\s*["']?([^"'\]]+)/g)) values.push(value);
    if (typeof literal === 'string') {
      values.push(text);
      if (!SELECTOR.test(text)) learn(words, text);
      continue;
    }
    for (const one of literal.source.split('|')) if (LITERAL.test(one)) values.push(one.replaceAll('\\', ''));
    if (!literal.source.includes('/')) learn(stems, text);
    if (!OPEN.test(literal.source)) patterns.push(new RegExp(literal.source, `${literal.flags.replace('g', '')}g`));
  }
  return {
    words,
    stems: [...stems].filter((stem) => stem.length > 2 || /^[^\0-\x7f]{2}/.test(stem)),
    parts,
    pieces,
    patterns,
    values: [...new Set(values)].filter((value) => value.length >= 6),
  };
}
