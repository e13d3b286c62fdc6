/** What a site's file says itself: its words are the site's, so they are nobody's secret; all other words are people's. */
export interface SiteVocabulary {
  /** Words that stand for themselves ("followers", "Gefällt"), lower case. */
  words: ReadonlySet<string>;
  /** Patterns of words alone: whatever they match is one of their own alternatives. */
  patterns: readonly RegExp[];
  /** Beginnings of words, of patterns that leave room for more ("visuali"). */
  stems: readonly string[];
  /** Words of selectors, addresses and attributes, lower case: they may stand in addresses and attributes. */
  parts: ReadonlySet<string>;
  /** What those words are put together from ("user" and "avatar" of "UserAvatar"), lower case. */
  pieces: ReadonlySet<string>;
  /** Texts that attributes are compared with ('/default_profile'), and what patterns without a choice look for. */
  values: readonly string[];
}

const STRING = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/.source;
const PATTERN =
  /(?<=[(,=:[!&|?{};\n]\s*)\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])*)\/([a-z]*)/
    .source;
/** Comments and strings come first, so that nothing inside them is taken for a pattern. */
const LITERALS = new RegExp(`/\\*[\\s\\S]*?\\*/|(?<!:)//[^\\n]*|(${STRING})|${PATTERN}`, 'g');
/** It could match any word: then a match says nothing about whose word it is. */
const OPEN = /(?<!\\)\.|\\[wWSDP]|\\p\{L|\[\^|\\\//;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\d_]*/gu;
/** Such an alternative of a pattern is the text it looks for. */
const LITERAL = /^(?:[\p{L}\p{N}_ -]|\\[/.-])+$/u;
const SELECTOR = /[[\]>=#:/"@~]/;

/** The words that a word is put together from: "UserAvatar", "user_avatar", "avatar2". */
export const piecesOf = (word: string): string[] =>
  word.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|[^\p{L}\p{M}]+/u).filter((piece) => piece !== '');

/** "vid[eé]os?" as the words it stands for. */
function spellOut(pattern: string): string {
  return pattern
    .replace(/(\p{L}*)\[(\p{L}+)\](\p{L}*)/gu, (_, head: string, set: string, tail: string) =>
      [...set].map((letter) => head + letter + tail).join('|'),
    )
    .replace(/(\p{L}{2,})(\p{L})\?/gu, '$1$2|$1');
}

/** Reads a site's source. */
export function siteVocabulary(source: string): SiteVocabulary {
  const words = new Set<string>();
  const parts = new Set<string>();
  const pieces = new Set<string>();
  const stems = new Set<string>();
  const patterns: RegExp[] = [];
  const values: string[] = [];
  const learn = (into: Set<string>, text: string): void => {
    for (const [word] of text.matchAll(WORD)) into.add(word.toLowerCase());
  };
  for (const [, quoted, pattern, flags = ''] of source.matchAll(LITERALS)) {
    if (quoted?.startsWith("'https://")) continue; // an example names people, if invented ones
    const text = (quoted?.slice(1, -1) ?? spellOut(pattern ?? ''))
      .replace(/\\[a-zA-Z](?:\{\w+\})?|\\/g, ' ')
      .replace(/\(\?<?/g, ' ');
    learn(parts, text);
    for (const piece of piecesOf(text)) if (piece.length > 2) pieces.add(piece.toLowerCase());
    for (const [, value = ''] of text.matchAll(/=\s*["']?([^"'\]]+)/g)) values.push(value);
    if (quoted !== undefined && !SELECTOR.test(text)) learn(words, text);
    if (quoted !== undefined) values.push(text);
    for (const one of pattern?.split('|') ?? []) if (LITERAL.test(one)) values.push(one.replaceAll('\\', ''));
    if (pattern !== undefined && !pattern.includes('/')) learn(stems, text);
    if (pattern !== undefined && !OPEN.test(pattern)) patterns.push(new RegExp(pattern, `${flags.replace('g', '')}g`));
  }
  for (const [name] of source.replace(LITERALS, ' ').matchAll(/[^\P{L}A-Za-z][\p{L}\p{M}]*/gu)) learn(words, name);
  return {
    words,
    stems: [...stems].filter((stem) => stem.length > 2 || /^[^\0-\x7f]{2}/.test(stem)),
    parts,
    pieces,
    patterns,
    values: [...new Set(values)].filter((value) => value.length >= 6),
  };
}
