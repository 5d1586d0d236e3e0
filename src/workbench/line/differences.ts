import { photograph } from '#vision/board';
import type { Box } from '#vision/boxes';
import { cropImage, goldenDifference, imageToRows } from '#vision/imaging';
import type { Image } from '#vision/imaging';
import type { Matrix } from '../../vision/check.ts';
import { recipe, side } from './recipe.ts';

/** A place at which a board differs from its golden twin. */
export interface Difference {
  /** On the golden board. */
  readonly box: Box;
  /** Board minus golden board around the place, in grey levels; one for each offset. */
  readonly patches: readonly Matrix[];
}

/** All places at which a board differs, cut out at each offset in pixels. */
export function differencesOf(
  image: Image,
  golden: Image,
  offsets: readonly number[] = [0],
): Difference[] {
  const { shift, components } = goldenDifference(image, golden, recipe);
  const registered = photograph(image, { shift: [-shift.x, -shift.y] });
  return components.map(({ box }) => ({
    box,
    patches: offsets.map((offset) => {
      const [left, top] = [0, 1].map((axis) => {
        const middle = Math.round((box[axis] + box[axis + 2] - side) / 2) + offset;
        return Math.max(0, Math.min(golden.width - side, middle));
      });
      const window = [left, top, left + side, top + side] as const;
      const [here, there] = [registered, golden].map((one) => imageToRows(cropImage(one, window)));
      return here.map((row, y) => row.map((grey, x) => grey - there[y][x]));
    }),
  }));
}
