/**
 * A split that keeps boards whole
 *
 * `boards` names the board of each image. Draw a test set of `share` of the boards at random,
 * rounded to the nearest whole board, and return the images' indices: no board on both sides.
 *
 * @station 3
 * @hint What is drawn is boards, not images. How do you get each board's name once?
 * @hint new Set(boards) holds each name once; random.shuffle takes a list and gives it back in random order.
 * @hint Put the first Math.round(share × number of boards) names into a set; an image is a test image when its board is in it.
 */
import type { Exercise } from '../../../../runner/exercise.ts';
import { Random } from '#vision';

interface Split {
  train: number[];
  test: number[];
}
type Answer = (boards: string[], share: number, random: Random) => Split;

export const exercise: Exercise<Answer> = {
  starter() {
    function splitByBoard(
      boards: string[],
      share: number,
      random: Random,
    ): { train: number[]; test: number[] } {
      // This shuffles images. Eight of them show the same board.
      const images = random.shuffle(boards.map((_, image) => image));
      const count = Math.round(share * images.length);
      return { train: images.slice(count), test: images.slice(0, count) };
    }
    return splitByBoard;
  },

  solution() {
    function splitByBoard(
      boards: string[],
      share: number,
      random: Random,
    ): { train: number[]; test: number[] } {
      const names = random.shuffle([...new Set(boards)]);
      const drawn = new Set(names.slice(0, Math.round(share * names.length)));
      const images = boards.map((_, image) => image);
      return {
        train: images.filter((image) => !drawn.has(boards[image])),
        test: images.filter((image) => drawn.has(boards[image])),
      };
    }
    return splitByBoard;
  },

  drawn(random) {
    const boards = Array.from({ length: 12 }, () => `board ${random.integer(5)}`);
    return [boards, random.uniform(0.1, 0.9), new Random(random.integer(1000))];
  },

  wrong: [
    {
      says: 'on both sides',
      answer() {
        return (boards, share, random) => {
          const images = random.shuffle(boards.map((_, image) => image));
          const count = Math.round(share * images.length);
          return { train: images.slice(count), test: images.slice(0, count) };
        };
      },
    },
    {
      says: 'same boards whatever the seed',
      answer() {
        return (boards, share) => {
          const names = [...new Set(boards)];
          const drawn = new Set(names.slice(0, Math.round(share * names.length)));
          const images = boards.map((_, image) => image);
          return {
            train: images.filter((image) => !drawn.has(boards[image])),
            test: images.filter((image) => drawn.has(boards[image])),
          };
        };
      },
    },
    {
      says: 'count boards, not images',
      answer() {
        return (boards, share, random) => {
          const drawn = new Set<string>();
          const isTest = (image: number) => drawn.has(boards[image]);
          const images = boards.map((_, image) => image);
          for (const name of random.shuffle([...new Set(boards)]))
            if (images.filter(isTest).length < share * boards.length) drawn.add(name);
          return { train: images.filter((image) => !isTest(image)), test: images.filter(isTest) };
        };
      },
    },
  ],

  checks(splitByBoard, check) {
    /** 20 boards; the first was photographed 60 times when the line was set up, the others thrice. */
    const boards = Array.from({ length: 20 }, (_, board) =>
      Array.from({ length: board === 0 ? 60 : 3 }, () => `XV-${board}`),
    ).flat();
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
    const split = (seed: number) => splitByBoard(boards, 0.25, new Random(seed));
    const named = (images: number[]) => new Set(images.map((image) => boards[image]));
    check(
      'Boards on both sides',
      () => {
        const { train, test } = split(1);
        return [...named(test)].filter((name) => named(train).has(name)).length;
      },
      0,
      { because: (found) => `${found} boards have images on both sides: draw boards, not images.` },
    );
    check(
      'Every image once',
      () => {
        const { train, test } = split(1);
        return [...train, ...test].sort((a, b) => a - b);
      },
      boards.map((_, image) => image),
    );
    check(
      'A quarter of 20 boards, whatever the seed',
      () => seeds.map((seed) => named(split(seed).test).size),
      seeds.map(() => 5),
      { because: () => 'The share is of boards: count boards, not images, for one has 60 images.' },
    );
    check(
      'Another seed, another draw',
      () => new Set(seeds.map((seed) => [...named(split(seed).test)].sort().join())).size > 1,
      true,
      {
        because: () =>
          'The test set holds the same boards whatever the seed. Boards come in order of lots: shuffle.',
      },
    );
    check(
      'The same seed twice',
      () => [...named(split(3).test)].join() === [...named(split(3).test)].join(),
      true,
      { because: () => 'Take all randomness from `random`, or nobody can repeat your split.' },
    );
  },
};
