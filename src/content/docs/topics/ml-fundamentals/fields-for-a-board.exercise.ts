/**
 * How many fields does a board need?
 *
 * The smallest defect, in micrometres, must be `pixels` wide in the picture. Board sides are in
 * millimetres, sensor sides in pixels, width first both times. The fields cover the board, side by
 * side, the camera is not turned, and nothing overlaps. Return how many fields there are.
 *
 * @station 1
 * @hint One pixel may cover defect / pixels micrometres. A field is as many of them as the sensor has, along each side.
 * @hint Half a field is a field: round up along the width and along the height, then multiply.
 * @hint Bring both lengths to one unit first. A board of 100 mm is 100 000 µm.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

type Answer = (board: number[], sensor: number[], defect: number, pixels: number) => number;

export const exercise: Exercise<Answer> = {
  starter() {
    function fieldsNeeded(
      board: number[],
      sensor: number[],
      defect: number,
      pixels: number,
    ): number {
      const pixel = defect / pixels / 1000;
      const field = sensor[0] * pixel * (sensor[1] * pixel);
      // The board's area over the field's. Can the last field of a row be half a field?
      return Math.ceil((board[0] * board[1]) / field);
    }
    return fieldsNeeded;
  },

  solution() {
    function fieldsNeeded(
      board: number[],
      sensor: number[],
      defect: number,
      pixels: number,
    ): number {
      const along = (side: number) =>
        Math.ceil((board[side] * 1000 * pixels) / (sensor[side] * defect));
      return along(0) * along(1);
    }
    return fieldsNeeded;
  },

  drawn(random) {
    const board = [10 + random.integer(200), 10 + random.integer(200)];
    const sensor = [640 * (1 + random.integer(6)), 480 * (1 + random.integer(6))];
    return [board, sensor, 50 + random.integer(200), 2 + random.integer(6)];
  },

  wrong: [
    {
      says: 'by area',
      answer() {
        return (board, sensor, defect, pixels) => {
          const pixel = defect / pixels / 1000;
          return Math.ceil((board[0] * board[1]) / (sensor[0] * pixel * sensor[1] * pixel));
        };
      },
    },
    {
      says: 'one pixel wide',
      answer() {
        return (board, sensor, defect) => {
          const along = (side: number) => Math.ceil((board[side] * 1000) / (sensor[side] * defect));
          return along(0) * along(1);
        };
      },
    },
    {
      says: 'millimetres by micrometres',
      answer() {
        return (board, sensor, defect, pixels) => {
          const along = (side: number) =>
            Math.ceil((board[side] * pixels) / (sensor[side] * defect));
          return along(0) * along(1);
        };
      },
    },
    {
      says: 'exactly',
      answer() {
        return (board, sensor, defect, pixels) => {
          const along = (side: number) =>
            Math.floor((board[side] * 1000 * pixels) / (sensor[side] * defect)) + 1;
          return along(0) * along(1);
        };
      },
    },
  ],

  checks(fieldsNeeded, check) {
    check(
      'A board of 100 × 100 mm, fields of 80 × 60 mm',
      () => fieldsNeeded([100, 100], [4000, 3000], 120, 6),
      4,
      {
        because: (found) =>
          found === 3
            ? 'Three fields have the area, but they lie on a grid. You counted by area: two across and two down are needed.'
            : found === 1
              ? 'You have divided millimetres by micrometres, or let the defect be one pixel wide.'
              : undefined,
      },
    );
    check('A long and narrow board', () => fieldsNeeded([300, 20], [2000, 2000], 100, 5), 8);
    check('A hair longer than a field', () => fieldsNeeded([80.05, 60], [4000, 3000], 120, 6), 2);
    check('It fits exactly', () => fieldsNeeded([80, 60], [4000, 3000], 120, 6), 1, {
      because: (found) =>
        found > 1
          ? 'The board is exactly as large as the field: one is enough. Round up, and add nothing.'
          : undefined,
    });
    check(
      'Three pixels a defect instead of six',
      () => fieldsNeeded([160, 60], [4000, 3000], 60, 3),
      2,
      {
        because: (found) =>
          found === 1
            ? 'The defect must be three pixels wide, not one: a pixel covers 20 µm. Or did you divide millimetres by micrometres?'
            : undefined,
      },
    );
  },
};
