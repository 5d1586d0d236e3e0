/** Between the game and the worker that draws its boards. */

/** The page asks for a round. */
export interface AskRound {
  readonly seed: number;
}

/** The worker sends one a board, in the round's order. */
export interface DrawnBoard {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
  readonly defective: boolean;
  /** The machine's word: true is stop. */
  readonly machine: boolean;
}
