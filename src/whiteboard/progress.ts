/** Seconds of each minute in which its strokes appear; the rest is for the last words. */
const drawingSeconds = 50;

/**
 * How many strokes of a minute stand on the board.
 *
 * @param strokes how many the minute has in all
 * @param seconds how long it has run
 */
export function strokesAfter(strokes: number, seconds: number): number {
  return Math.min(strokes, Math.ceil((strokes * seconds) / drawingSeconds));
}
