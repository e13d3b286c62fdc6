/** Version of a scorecard's shape. A kept card of another one is worked out again from its account. */
export const cardVersion = 2;
