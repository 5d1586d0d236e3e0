/**
 * What befalls the board XV-2025-03-000147 on its way: our story, told on the stations' pages.
 * Serial and kind of defect stand in the running example.
 */
export const travellingBoard = {
  field: 5,
  lot: 5,
  /** Pixels of the bite's box. */
  bite: { width: 9, height: 7 },
  /** Probability of a defect that the model gives the bite, in floating point and as int8. */
  score: 0.31,
  quantizedScore: 0.29,
  /** The threshold that belongs to the model version. */
  threshold: 0.12,
  /** Score after four months of an ageing lamp, and after its repair. */
  dimScore: 0.14,
} as const;
