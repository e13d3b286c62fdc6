/** What a function looks for on a page: selectors, texts, patterns, and functions that look for such in turn. */
type Literals = readonly unknown[];

/**
 * Notes beside a function what it looks for. These words are the site's own and nobody's secret: a report of a page keeps them
 * (lib/report/siteVocabulary.ts).
 */
export const withLiterals = <F extends object>(literals: Literals, made: F): F => Object.assign(made, { literals });

/** What was noted. */
export const literalsOf = (made: object): Literals => ('literals' in made ? (made.literals as Literals) : []);
