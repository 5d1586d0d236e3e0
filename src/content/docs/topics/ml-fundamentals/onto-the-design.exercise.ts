/**
 * From a pixel to the place on the design
 *
 * Two fiducials are known on the design, in millimetres, and were seen in the picture, in pixels. The
 * board was shifted, turned and scaled, never mirrored. Return where on the design the pixel `seen`
 * lies: [x, y] in millimetres.
 *
 * @station 2
 * @hint Take differences first: from fiducial 0 to fiducial 1 on the design, the same in the picture, and from fiducial 0 to the pixel.
 * @hint A turn with a scale is [a, −b; b, a]. With the picture's difference (u, v) and the design's (x, y): a = (u·x + v·y) / (u² + v²) and b = (u·y − v·x) / (u² + v²).
 * @hint Apply a and b to the difference from fiducial 0 to the pixel, and add fiducial 0 of the design.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

type Answer = (design: number[][], picture: number[][], seen: number[]) => number[];

export const exercise: Exercise<Answer> = {
  starter() {
    function ontoDesign(design: number[][], picture: number[][], seen: number[]): number[] {
      // Shifted by the first fiducial. What do turn and scale do to the rest?
      const [x, y] = [seen[0] - picture[0][0], seen[1] - picture[0][1]];
      return [design[0][0] + x, design[0][1] + y];
    }
    return ontoDesign;
  },

  solution() {
    function ontoDesign(design: number[][], picture: number[][], seen: number[]): number[] {
      const from = (points: number[][], [x, y]: number[]) => [x - points[0][0], y - points[0][1]];
      const [x, y] = from(design, design[1]);
      const [u, v] = from(picture, picture[1]);
      const [p, q] = from(picture, seen);
      const a = (u * x + v * y) / (u * u + v * v);
      const b = (u * y - v * x) / (u * u + v * v);
      return [design[0][0] + a * p - b * q, design[0][1] + b * p + a * q];
    }
    return ontoDesign;
  },

  drawn(random) {
    const point = (size: number) => [
      random.integer(size) - size / 2,
      random.integer(size) - size / 2,
    ];
    const first = point(100);
    const start = point(4000);
    const away = () => 5 + random.integer(40);
    const [x, y, u, v] = [away(), away(), 48 * away(), -48 * away()];
    return [
      [first, [first[0] + x, first[1] + y]],
      [start, [start[0] + u, start[1] + v]],
      point(4000),
    ];
  },

  wrong: [
    {
      says: 'not turned',
      answer() {
        return (design, picture, seen) => {
          const length = (points: number[][]) =>
            Math.hypot(points[1][0] - points[0][0], points[1][1] - points[0][1]);
          const scale = length(design) / length(picture);
          return [
            design[0][0] + scale * (seen[0] - picture[0][0]),
            design[0][1] + scale * (seen[1] - picture[0][1]),
          ];
        };
      },
    },
    {
      says: 'the other way',
      answer() {
        return (design, picture, seen) => {
          const [x, y] = [design[1][0] - design[0][0], design[1][1] - design[0][1]];
          const [u, v] = [picture[1][0] - picture[0][0], picture[1][1] - picture[0][1]];
          const [p, q] = [seen[0] - picture[0][0], seen[1] - picture[0][1]];
          const a = (u * x + v * y) / (u * u + v * v);
          const b = (v * x - u * y) / (u * u + v * v);
          return [design[0][0] + a * p - b * q, design[0][1] + b * p + a * q];
        };
      },
    },
    {
      says: 'still pixels',
      answer() {
        return (design, picture, seen) => {
          const [x, y] = [design[1][0] - design[0][0], design[1][1] - design[0][1]];
          const [u, v] = [picture[1][0] - picture[0][0], picture[1][1] - picture[0][1]];
          const turn = Math.atan2(y, x) - Math.atan2(v, u);
          const [p, q] = [seen[0] - picture[0][0], seen[1] - picture[0][1]];
          return [
            design[0][0] + Math.cos(turn) * p - Math.sin(turn) * q,
            design[0][1] + Math.sin(turn) * p + Math.cos(turn) * q,
          ];
        };
      },
    },
  ],

  checks(ontoDesign, check) {
    const near = ([x, y]: number[], u: number, v: number) => Math.hypot(x - u, y - v) < 1e-6;
    const design = [
      [10, 10],
      [50, 10],
    ];
    const turned = [
      [100, 100],
      [100, 900],
    ];
    check(
      'Turned by a quarter, 20 pixels a millimetre',
      () => ontoDesign(design, turned, [60, 300]),
      [20, 12],
      {
        because: (found) =>
          near(found, 8, 20)
            ? 'Scaled and not turned: the fiducials lie beside each other on the design, and above each other in the picture.'
            : near(found, 0, 8)
              ? 'Turned the other way. The pixel lies on the way from fiducial 0 to fiducial 1, so x must grow.'
              : near(found, 210, 50)
                ? 'Turned and still pixels: divide by the 20 pixels that a millimetre has.'
                : undefined,
      },
    );
    check('The second fiducial itself', () => ontoDesign(design, turned, [100, 900]), [50, 10]);
    check(
      'Only scaled',
      () =>
        ontoDesign(
          design,
          [
            [0, 0],
            [1920, 0],
          ],
          [480, 96],
        ),
      [20, 12],
    );
  },
};
