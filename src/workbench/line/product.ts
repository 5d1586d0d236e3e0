/** What the line is made of, in numbers alone: the page writes them into code. */

/** One product, small and grey, so that a hundred boards are drawn in seconds. */
export const product = {
  width: 160,
  design: 31,
  channels: 1,
  lotVariation: 0.6,
} as const;

export const boardsToLearnFrom = 24;
export const goodTestBoards = 40;
export const defectiveTestBoards = 36;
/** The lot that is tested and shipped; no network here has learnt from it. */
export const newLot = 5;

/** How the station takes pictures, but for the lamp: deviations of shift in pixels and of light from board to board. */
export const station = { shift: 1.5, flicker: 0.03, blur: 0.5, noise: 6 } as const;

/** The lamps to choose from: factor on all, and how much more light falls on the left. */
export const lamps: readonly { readonly gain: number; readonly gradient: number }[] = [
  { gain: 1, gradient: 0 },
  { gain: 1, gradient: 0.3 },
  { gain: 0.83, gradient: 0 },
];
