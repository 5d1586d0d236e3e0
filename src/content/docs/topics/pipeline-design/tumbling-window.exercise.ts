/**
 * A minute closes, a board comes late
 *
 * Count boards per window by the second in which each was photographed, in order of arrival. The
 * watermark trails the latest time seen by a delay; a window closes when the watermark reaches its
 * end, and a board of a closed window is late. Return the counts by start, and the late times.
 *
 * @station 11
 * @hint The window of a time starts at a multiple of the size. Which multiple, and does a board at second 60 belong to the first minute or to the second?
 * @hint The watermark never goes back: keep the largest time seen. Is a board late because its own time is below the watermark, or because its window has closed?
 * @hint For each time: start = ⌊time / size⌋ · size; late if start + size ≤ watermark, else count it. Then watermark = max(watermark, time − delay).
 */
import type { Exercise } from '../../../../runner/exercise.ts';

interface Counted {
  readonly counts: [start: number, boards: number][];
  readonly late: number[];
}
type Answer = (times: number[], size: number, delay: number) => Counted;

/** The whole way, with the test for lateness and the watermark's step put in from outside. */
const countBy = (
  startOf: (time: number, size: number) => number,
  isLate: (time: number, end: number, watermark: number) => boolean,
  advance: (watermark: number, to: number) => number,
): Answer => {
  return (times, size, delay) => {
    const counts = new Map<number, number>();
    const late: number[] = [];
    let watermark = -Infinity;
    for (const time of times) {
      const start = startOf(time, size);
      if (isLate(time, start + size, watermark)) late.push(time);
      else counts.set(start, (counts.get(start) ?? 0) + 1);
      watermark = advance(watermark, time - delay);
    }
    return { counts: [...counts].sort(([one], [other]) => one - other), late };
  };
};
const floorStart = (time: number, size: number): number => Math.floor(time / size) * size;

export const exercise: Exercise<Answer> = {
  starter() {
    function countWindows(
      times: number[],
      size: number,
      delay: number,
    ): { counts: [start: number, boards: number][]; late: number[] } {
      const counts = new Map<number, number>();
      const late: number[] = [];
      let watermark = -Infinity;
      for (const time of times) {
        // Which window does the time belong to, and has that window closed?
        if (size <= watermark) late.push(time);
        else counts.set(time, 1);
        watermark = time - delay;
      }
      return { counts: [...counts], late };
    }
    return countWindows;
  },

  solution() {
    function countWindows(
      times: number[],
      size: number,
      delay: number,
    ): { counts: [start: number, boards: number][]; late: number[] } {
      const counts = new Map<number, number>();
      const late: number[] = [];
      let watermark = -Infinity;
      for (const time of times) {
        const start = Math.floor(time / size) * size;
        if (start + size <= watermark) late.push(time);
        else counts.set(start, (counts.get(start) ?? 0) + 1);
        watermark = Math.max(watermark, time - delay);
      }
      return { counts: [...counts].sort(([one], [other]) => one - other), late };
    }
    return countWindows;
  },

  drawn(random) {
    let time = 0;
    const times = Array.from({ length: 12 }, () => (time += random.integer(6)) - random.integer(9));
    return [times, 2 + random.integer(6), random.integer(6)];
  },

  wrong: [
    {
      says: 'is still open',
      answer() {
        return countBy(
          floorStart,
          (time, _, watermark) => time < watermark,
          (watermark, to) => Math.max(watermark, to),
        );
      },
    },
    {
      says: 'never goes back',
      answer() {
        return countBy(
          floorStart,
          (_, end, watermark) => end <= watermark,
          (_, to) => to,
        );
      },
    },
    {
      says: 'rounded',
      answer() {
        return countBy(
          (time, size) => Math.round(time / size) * size,
          (_, end, watermark) => end <= watermark,
          (watermark, to) => Math.max(watermark, to),
        );
      },
    },
    {
      says: 'reaches its end',
      answer() {
        return countBy(
          floorStart,
          (_, end, watermark) => end < watermark,
          (watermark, to) => Math.max(watermark, to),
        );
      },
    },
  ],

  checks(countWindows, check) {
    const windows = (times: number[], delay: number) => countWindows(times, 60, delay);
    check(
      'Boards in order',
      () => windows([0, 2, 58, 60, 61], 5),
      {
        counts: [
          [0, 3],
          [60, 2],
        ],
        late: [],
      },
      {
        because: ({ counts }) =>
          counts.length === 2 && counts[0][1] === 2
            ? 'A time belongs to the window that it lies in, rounded down: second 58 is of the first minute.'
            : undefined,
      },
    );
    check(
      'Behind the watermark, window still open',
      () => windows([10, 50, 30], 5),
      { counts: [[0, 3]], late: [] },
      {
        because: ({ late }) =>
          late.length > 0
            ? 'Behind the watermark is not late as long as the window is still open.'
            : undefined,
      },
    );
    check('A board of a closed minute', () => windows([10, 70, 20], 5), {
      counts: [
        [0, 1],
        [60, 1],
      ],
      late: [20],
    });
    check(
      'The watermark stands exactly at the end',
      () => windows([10, 65, 20], 5),
      {
        counts: [
          [0, 1],
          [60, 1],
        ],
        late: [20],
      },
      {
        because: ({ counts, late }) =>
          counts.length === 2 && late.length === 0
            ? 'A window closes when the watermark reaches its end, not after.'
            : undefined,
      },
    );
    check(
      'An older board comes in between',
      () => windows([10, 130, 121, 62], 5),
      {
        counts: [
          [0, 1],
          [120, 2],
        ],
        late: [62],
      },
      {
        because: ({ counts, late }) =>
          counts.length === 3 && late.length === 0
            ? 'Second 121 is older than 130, but the watermark never goes back.'
            : undefined,
      },
    );
    check('No boards', () => windows([], 5), { counts: [], late: [] });
  },
};
