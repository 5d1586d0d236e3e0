/**
 * The numbers of the site's one running example: ours, not the company's.
 *
 * Pages, snippets and questions read them from here, so that a changed number changes everywhere.
 */
export const runningExample = {
  line: {
    name: 'SMT-3',
    /** Seconds that the line allows per board. */
    taktSeconds: 2,
    fieldsPerBoard: 8,
    fieldWidthPixels: 4096,
    fieldHeightPixels: 3072,
    /** Milliseconds of motion and light per field. */
    captureMilliseconds: 100,
    /** Milliseconds from trigger to decision per field, 99th percentile. */
    decisionMilliseconds: 120,
    /** How the decision's milliseconds are divided. */
    budget: { readOut: 30, prepare: 20, model: 50, decide: 10, reserve: 10 },
    jointsPerBoard: 1200,
  },
  camera: {
    /** One colour a pixel under a Bayer mosaic; the other two are interpolated. */
    mosaic: 'Bayer',
    bytesPerPixel: 1,
    /** All segments of the lamp flash together, once a field. */
    exposuresPerField: 1,
    /** Segments of the lamp; alone they light only the golden board, before a shift. */
    lampSegments: 4,
  },
  box: {
    card: 'RTX 3060 with 12 GB',
    watts: 170,
    detector: 'YOLOv8n',
    /** Mean milliseconds for a picture of 640 × 640 pixels in a batch of 8, as Ultralytics publishes them. */
    published: { side: 640, float32: 1.76, half: 0.86, int8: 0.8 },
  },
  defects: {
    /** Share of boards with a defect. */
    boardRate: 0.004,
    kinds: ['open', 'short', 'mouse bite', 'spur', 'spurious copper', 'pin hole'],
    /** Kinds that the line itself can make, by paste and placement; the others come with the bare boards. */
    madeOnTheLine: ['open', 'short'],
    /** Width in pixels of the smallest defect that matters. */
    smallestPixels: 6,
  },
  dataset: { boards: 2500, lots: 5, lampRecipes: 2, inspectors: 3, kappa: 0.81 },
  costs: {
    /** US dollars per defect that leaves the factory: return, rework, trust. */
    escape: 180,
    /** US dollars per good board rejected: an operator's time. */
    overkill: 1.5,
    overkillSeconds: 40,
  },
  promise: { escapes: 0, overkillRate: 0.005 },
  fleet: { stations: 200, sites: 12, wanOutageHours: 6 },
  board: { serial: 'XV-2025-03-000147', defect: 'mouse bite' },
} as const;

/**
 * Milliseconds that one field costs: motion, light and decision.
 *
 * @returns milliseconds
 * @example
 * ```ts
 * import { fieldMilliseconds } from '#vision';
 * fieldMilliseconds(); // 220
 * ```
 */
export function fieldMilliseconds(): number {
  const { captureMilliseconds, decisionMilliseconds } = runningExample.line;
  return captureMilliseconds + decisionMilliseconds;
}

/**
 * Milliseconds that one board may cost: the sum of its fields' budgets.
 *
 * Each field keeps its budget in 99 of 100 cases; the sum is not the 99th percentile of a board,
 * which depends on whether slow fields come together.
 *
 * @returns milliseconds
 * @example
 * ```ts
 * import { boardMilliseconds } from '#vision';
 * boardMilliseconds(); // 1760
 * ```
 */
export function boardMilliseconds(): number {
  return runningExample.line.fieldsPerBoard * fieldMilliseconds();
}

/**
 * Milliseconds of the takt that one board leaves over.
 *
 * @returns milliseconds
 * @example
 * ```ts
 * import { slackMilliseconds } from '#vision';
 * slackMilliseconds(); // 240
 * ```
 */
export function slackMilliseconds(): number {
  return runningExample.line.taktSeconds * 1000 - boardMilliseconds();
}

/**
 * Images in the data set: one per field of each board.
 *
 * @returns number of images
 * @example
 * ```ts
 * import { datasetImages } from '#vision';
 * datasetImages(); // 20000
 * ```
 */
export function datasetImages(): number {
  return runningExample.dataset.boards * runningExample.line.fieldsPerBoard;
}
