/**
 * Cut a field into tiles
 *
 * Cover a field with square tiles that overlap by at least `overlap` pixels, so that a defect no
 * wider than that lies whole in one of them. As few tiles as possible, row by row, all inside the
 * field: the last of a row moves back. Return [left, top, right, bottom]; a field smaller than a
 * tile is one tile of the field's size.
 *
 * @station 2
 * @hint Solve one direction first: where do the tiles start along a length? From one start to the next it is side − overlap pixels.
 * @hint How many: 1 if the length fits into a tile, otherwise 1 + ceil((length − side) / (side − overlap)).
 * @hint Start k is Math.min(k · (side − overlap), length − side): the minimum moves the last tile back inside.
 */
import type { Exercise } from '../../../../runner/exercise.ts';
import type { Box } from '#vision';

type Answer = (width: number, height: number, side: number, overlap: number) => Box[];

export const exercise: Exercise<Answer> = {
  starter() {
    function cutTiles(width: number, height: number, side: number, overlap: number): Box[] {
      const tiles: Box[] = [];
      // Edge to edge. What happens to a defect that lies on the seam?
      for (let top = 0; top + side <= height; top += side)
        for (let left = 0; left + side <= width - 0 * overlap; left += side)
          tiles.push([left, top, left + side, top + side]);
      return tiles;
    }
    return cutTiles;
  },

  solution() {
    function cutTiles(width: number, height: number, side: number, overlap: number): Box[] {
      const starts = (length: number) => {
        const count = 1 + Math.max(0, Math.ceil((length - side) / (side - overlap)));
        return Array.from({ length: count }, (_, k) =>
          Math.max(0, Math.min(k * (side - overlap), length - side)),
        );
      };
      return starts(height).flatMap((top) =>
        starts(width).map((left): Box => [
          left,
          top,
          Math.min(left + side, width),
          Math.min(top + side, height),
        ]),
      );
    }
    return cutTiles;
  },

  drawn(random) {
    const side = 2 + random.integer(8);
    return [1 + random.integer(30), 1 + random.integer(30), side, random.integer(side)];
  },

  wrong: [
    {
      says: 'on a seam',
      answer() {
        return (width, height, side) => {
          const starts = (length: number) =>
            Array.from({ length: Math.ceil(length / side) }, (_, k) =>
              Math.max(0, Math.min(k * side, length - side)),
            );
          return starts(height).flatMap((top) =>
            starts(width).map((left): Box => [
              left,
              top,
              Math.min(left + side, width),
              Math.min(top + side, height),
            ]),
          );
        };
      },
    },
    {
      says: 'hang over',
      answer() {
        return (width, height, side, overlap) => {
          const tiles: Box[] = [];
          for (let top = 0; top < height - overlap; top += side - overlap)
            for (let left = 0; left < width - overlap; left += side - overlap)
              tiles.push([left, top, left + side, top + side]);
          return tiles;
        };
      },
    },
    {
      says: 'No tile covers',
      answer() {
        return (width, height, side, overlap) => {
          const tiles: Box[] = [];
          for (let top = 0; top + side <= height; top += side - overlap)
            for (let left = 0; left + side <= width; left += side - overlap)
              tiles.push([left, top, left + side, top + side]);
          return tiles;
        };
      },
    },
    {
      says: 'more than needed',
      answer() {
        return (width, height, side, overlap) => {
          const starts = (length: number) =>
            Array.from({ length: Math.ceil(length / (side - overlap)) }, (_, k) =>
              Math.max(0, Math.min(k * (side - overlap), length - side)),
            );
          return starts(height).flatMap((top) =>
            starts(width).map((left): Box => [
              left,
              top,
              Math.min(left + side, width),
              Math.min(top + side, height),
            ]),
          );
        };
      },
    },
  ],

  checks(cutTiles, check) {
    const field = () => cutTiles(4096, 3072, 640, 64);
    check(
      'Tiles inside the field',
      () => field().filter((tile) => tile[2] > 4096 || tile[3] > 3072).length,
      0,
      {
        because: (found) =>
          `${found} tiles hang over the edge: move the last of a row or column back.`,
      },
    );
    check(
      'The last pixel',
      () => field().some((tile) => tile[2] >= 4096 && tile[3] >= 3072),
      true,
      {
        because: () => 'No tile covers the lower right corner: round the number of tiles up.',
      },
    );
    check(
      'A defect of 64 pixels, anywhere along the field',
      () => {
        const tiles = field();
        const places = Array.from({ length: 4096 - 64 }, (_, x) => x);
        return places.filter((x) => !tiles.some((tile) => tile[0] <= x && x + 64 <= tile[2]))
          .length;
      },
      0,
      { because: (found) => `At ${found} places it lies on a seam: no tile holds it whole.` },
    );
    check('How many for a field of 4,096 × 3,072', () => field().length, 42, {
      because: (found) => (found > 42 ? 'That is more than needed: 42 do.' : undefined),
    });
    check('A strip, tile by tile', () => cutTiles(25, 10, 10, 2), [
      [0, 0, 10, 10],
      [8, 0, 18, 10],
      [15, 0, 25, 10],
    ]);
    check('An exact fit', () => cutTiles(18, 10, 10, 2).length, 2, {
      because: (found) =>
        found > 2 ? 'Two tiles end at 18 already: the third is more than needed.' : undefined,
    });
    check('A field smaller than a tile', () => cutTiles(8, 6, 10, 2), [[0, 0, 8, 6]]);
  },
};
