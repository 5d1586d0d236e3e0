import type { Box } from '../boxes/index.ts';
import { checkBetween, checkFinite, checkList, checkPositive, checkResults } from '../check.ts';
import { checkBox } from '../boxes/box.ts';
import { createImage } from '../imaging/index.ts';
import type { Image } from '../imaging/index.ts';
import type { LineConditions } from './line-conditions.ts';

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
  checkBox('box', box);
  checkPositive('size.width', size.width);
  checkPositive('size.height', size.height);
  checkFixture(conditions);
  const [left, top, right, bottom] = box;
  if (rotation === 0) {
    const moved = [left + shift[0], top + shift[1], right + shift[0], bottom + shift[1]] as const;
    checkResults('conditions.shift', moved);
    return [...moved];
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
  checkResults('box', [...across, ...down]);
  return [Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)];
}

/** The board shifted and turned, bilinearly; its outermost pixels repeat beyond its edges. */
export function layBoard(board: Image, { shift = [0, 0], rotation = 0 }: LineConditions): Image {
  checkFixture({ shift, rotation });
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
function checkFixture({ shift = [0, 0], rotation = 0 }: LineConditions): void {
  checkList('shift', shift);
  checkFinite('shift[0]', shift[0]);
  checkFinite('shift[1]', shift[1]);
  checkBetween('rotation', rotation, -180, 180);
}

function turnAbout(size: { readonly width: number; readonly height: number }, degrees: number) {
  const angle = (degrees * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const [middleX, middleY] = [size.width / 2, size.height / 2];
  return (x: number, y: number): readonly [number, number] => {
    const [dx, dy] = [x - middleX, y - middleY];
    return [middleX + cosine * dx - sine * dy, middleY + sine * dx + cosine * dy];
  };
}
