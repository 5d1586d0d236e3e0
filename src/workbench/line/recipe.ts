/** Pixels on a side of what the network looks at. */
export const side = 20;
export const recipe = { threshold: 13, openingSize: 3, minimumArea: 9, maxShift: 6 } as const;
