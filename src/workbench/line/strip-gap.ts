/** Pixels between two pictures of a strip. */
export const gap = 4;
