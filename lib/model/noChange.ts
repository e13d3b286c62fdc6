/** Why a field was not read, though the site is as it always was. */
const NO_CHANGE = ['not shown', 'of others', 'a selection'] as const;

/**
 * No item of the list shows it; the tab lists posts of others; the tab lists answers too, or only some of the account's posts.
 */
export type NoChange = (typeof NO_CHANGE)[number];

/** Is it such a reason? Undefined: the site has changed. */
export const noChange = (why: string): NoChange | undefined => NO_CHANGE.find((reason) => reason === why);
