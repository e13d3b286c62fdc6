/** Any of these alternatives, whatever their capitals: a pattern too long for one line. */
export const anyOf = (...alternatives: readonly string[]): RegExp => new RegExp(alternatives.join('|'), 'iu');
