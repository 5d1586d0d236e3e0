import { checkBetween } from '../check.ts';
import { gaussianBlur, roundToBytes } from '../imaging/index.ts';
import type { Image } from '../imaging/index.ts';
import { Random } from '../random.ts';
import { layBoard } from './fixture.ts';
import type { LineConditions } from './line-conditions.ts';

/**
 * A picture of a board as a camera station would take it: fixture, focus, lamp, sensor, in that order.
 *
 * With no knob turned the picture is the board, rounded to whole numbers. Beyond the edges of the
 * board its outermost pixels repeat.
 *
 * @param board one or three channels
 * @param conditions the knobs
 * @param seed seed of the sensor's noise
 * @returns a new image of whole numbers from 0 to 255
 * @throws RangeError when a knob is out of its range
 * @example
 * ```ts
 * import { imageFromRows, imageToRows, photograph } from '#vision';
 * const board = imageFromRows([[10, 20, 200]]);
 * imageToRows(photograph(board, { gain: 2 })); // [[20, 40, 255]]
 * imageToRows(photograph(board, { shift: [1, 0] })); // [[10, 10, 20]]
 * ```
 */
export function photograph(board: Image, conditions: LineConditions = {}, seed = 1): Image {
  const { gain = 1, gradient = 0, blur = 0, noise = 0 } = conditions;
  checkBetween('gain', gain, 0, 10);
  checkBetween('gradient', gradient, -2, 2);
  checkBetween('blur', blur, 0, 50);
  checkBetween('noise', noise, 0, 255);
  const laid = layBoard(board, conditions);
  const focused = blur > 0 ? gaussianBlur(laid, blur) : laid;
  const random = new Random(seed);
  const { width, channels } = board;
  const data = focused.data.map((value, i) => {
    const x = Math.floor(i / channels) % width;
    const lamp = gain * (1 - gradient * ((x + 0.5) / width - 0.5));
    return value * lamp + (noise > 0 ? random.normal(0, noise) : 0);
  });
  return roundToBytes({ ...focused, data });
}
