/** What a run may use. Plain words for each are in `ending-words.ts`. */
export const limits = {
  /** Seconds of a run unless the snippet declares more. */
  seconds: 10,
  /** The most seconds that a snippet may declare. */
  mostSeconds: 60,
  /** Lines of text and rows of tables in one run. */
  lines: 500,
  /** Characters of text in one run. */
  characters: 200_000,
  /** Characters of everything that a run sends, charts and pictures included. */
  transferred: 4_000_000,
  /** Messages that a run may send in any one second. */
  messagesPerSecond: 400,
  /** Outputs of one message; the guest's batches stay below by their characters. */
  outputsPerMessage: 1_000,
  /** Elements that the page draws for one run; long outlines count as several. */
  elements: 12_000,
  /** How deep a shown value is opened. */
  depth: 4,
  /** Entries shown of one list, object, map or set. */
  entries: 100,
  /** Characters shown of one string inside a value. */
  string: 1_000,
  /** Points of one chart, all series together. */
  points: 5_000,
  /** Series of one chart. */
  series: 8,
  /** Cells of a heat map. */
  cells: 4_096,
  /** Rows of a heat map, and columns. */
  side: 256,
  /** Columns of a table. */
  columns: 20,
  /** Pixels of all pictures of one call. */
  pixels: 262_144,
  /** Pictures of one call. */
  pictures: 36,
  /** Boxes on one picture. */
  boxes: 100,
  /** Boxes drawn of one failed check. */
  argumentBoxes: 12,
  /** Characters of a label or title. */
  label: 200,
  /** Characters of a program. */
  program: 100_000,
  /** Milliseconds in which an edited program must be read. */
  stripMilliseconds: 2_000,
  /** Lines of a program that comes in a link. */
  programLines: 2_000,
} as const;
