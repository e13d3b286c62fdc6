/** Version of the method: science.md part A is method 1. Any changed formula or constant makes a new one. */
export const method = 1;
