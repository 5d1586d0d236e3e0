import type { Box } from '../boxes/index.ts';
import { checkBetween, checkFinite } from '../check.ts';
import { createImage, gaussianBlur, roundToBytes } from '../imaging/index.ts';
import type { Image } from '../imaging/index.ts';
import { Random } from '../random.ts';

/** The knobs of a camera station. All left out: the board as it is. */
export interface LineConditions {
  /** Lamp: factor on every value. Default 1. */
  readonly gain?: number;
  /** Lamp: from left to right the light falls off by this share around the middle. Default 0. */
  readonly gradient?: number;
  /** Focus: standard deviation of the blur in pixels. Default 0. */
  readonly blur?: number;
  /** Fixture: how far the board lies to the right and down, in pixels. Default [0, 0]. */
  readonly shift?: readonly [x: number, y: number];
  /** Fixture: degrees clockwise about the middle of the field. Default 0. */
  readonly rotation?: number;
  /** Sensor: standard deviation of the noise in grey levels. Default 0. */
  readonly noise?: number;
}

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

/**
 * Where a box on the board lies on its picture: the smallest upright box around it.
 *
 * @param box left, top, right, bottom on the board in pixels
 * @param size width and height of the board in pixels
 * @param conditions the knobs of the camera station; only shift and rotation matter
 * @returns left, top, right, bottom on the picture, in fractions of pixels, not clipped
 * @example
 * ```ts
 * import { boxOnPicture } from '#vision';
 * boxOnPicture([10, 10, 16, 16], { width: 64, height: 64 }, { shift: [3, -2] }); // [13, 8, 19, 14]
 * ```
 */
export function boxOnPicture(
  box: Box,
  size: { readonly width: number; readonly height: number },
  conditions: LineConditions,
): [left: number, top: number, right: number, bottom: number] {
  const { shift = [0, 0], rotation = 0 } = conditions;
  const [left, top, right, bottom] = box;
  if (rotation === 0) {
    return [left + shift[0], top + shift[1], right + shift[0], bottom + shift[1]];
  }
  const turn = turnAbout(size, rotation);
  const corners = [
    turn(left, top),
    turn(right, top),
    turn(left, bottom),
    turn(right, bottom),
  ] as const;
  const across = corners.map(([x]) => x + shift[0]);
  const down = corners.map(([, y]) => y + shift[1]);
  return [Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)];
}

function layBoard(board: Image, { shift = [0, 0], rotation = 0 }: LineConditions): Image {
  checkFinite('shift[0]', shift[0]);
  checkFinite('shift[1]', shift[1]);
  checkBetween('rotation', rotation, -180, 180);
  if (shift[0] === 0 && shift[1] === 0 && rotation === 0) return board;
  const { width, height, channels, data } = board;
  const laid = createImage(width, height, channels);
  const back = turnAbout(board, -rotation);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [fromX, fromY] = back(x + 0.5 - shift[0], y + 0.5 - shift[1]);
      const across = Math.min(width - 1, Math.max(0, fromX - 0.5));
      const down = Math.min(height - 1, Math.max(0, fromY - 0.5));
      const [left, top] = [Math.floor(across), Math.floor(down)];
      const [right, bottom] = [Math.min(width - 1, left + 1), Math.min(height - 1, top + 1)];
      const [a, b] = [across - left, down - top];
      for (let c = 0; c < channels; c++, i++) {
        const at = (column: number, row: number) => data[(row * width + column) * channels + c];
        const upper = at(left, top) * (1 - a) + at(right, top) * a;
        const lower = at(left, bottom) * (1 - a) + at(right, bottom) * a;
        laid.data[i] = upper * (1 - b) + lower * b;
      }
    }
  }
  return laid;
}

/** Turns a place clockwise (y points down) about the middle of the field. */
function turnAbout(size: { readonly width: number; readonly height: number }, degrees: number) {
  const angle = (degrees * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const [middleX, middleY] = [size.width / 2, size.height / 2];
  return (x: number, y: number): readonly [number, number] => {
    const [dx, dy] = [x - middleX, y - middleY];
    return [middleX + cosine * dx - sine * dy, middleY + sine * dx + cosine * dy];
  };
}
