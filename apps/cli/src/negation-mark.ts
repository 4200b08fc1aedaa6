/** Stands before a minus that begins a word of a query, so that it is not taken for an option. */
export const negationMark = '\u0001';
