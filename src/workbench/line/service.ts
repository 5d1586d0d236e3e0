/** The weeks after a version is shipped. */
export const service = {
  weeks: 12,
  goodBoards: 20,
  defectiveBoards: 12,
  /** Number of the first defective board, beyond those of the test. */
  firstDefective: 500,
  /** Weeks between the retrained version's first day and its last. */
  trial: 2,
  /** Bins of the stability index: few, since a week has few places. */
  bins: 5,
  /** From here on the index says: act. */
  act: 0.25,
} as const;
