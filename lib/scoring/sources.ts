/** What stands as the source of a figure for which nobody has published one. † = no labelled audience could test it. */

/** The formula itself is our own. */
export const REASONED = '† our own reasoning, 2026: nobody has measured this';

/** The figure has a source, its weight in the score has none. */
export const WEIGHED = '† its weight in the score is our own reasoning';

/** A plain count that is compared with nothing. */
export const COUNTED = 'counted on the pages you saw';
