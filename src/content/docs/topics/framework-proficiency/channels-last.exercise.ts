/**
 * From channels first to channels last
 *
 * A flat list holds a batch plane by plane (samples, channels, height, width). Return the same
 * numbers pixel by pixel (samples, height, width, channels), as a camera writes them.
 *
 * @station 7
 * @hint Where in the list does channel c of the pixel (y, x) of sample n stand now? Count how many numbers come before it.
 * @hint Channels first: ((n · channels + c) · height + y) · width + x. Write the same for channels last.
 * @hint Four loops in the order of the output, the channel innermost, and push what stands at the first index.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

type Shape = readonly [samples: number, channels: number, height: number, width: number];
type Answer = (data: number[], shape: Shape) => number[];

export const exercise: Exercise<Answer> = {
  starter() {
    type Shape = readonly [samples: number, channels: number, height: number, width: number];

    function channelsLast(data: number[], [samples, channels, height, width]: Shape): number[] {
      // A new shape alone moves nothing.
      return data.slice(0, samples * channels * height * width);
    }
    return channelsLast;
  },

  solution() {
    type Shape = readonly [samples: number, channels: number, height: number, width: number];

    function channelsLast(data: number[], [samples, channels, height, width]: Shape): number[] {
      const moved: number[] = [];
      for (let n = 0; n < samples; n++)
        for (let y = 0; y < height; y++)
          for (let x = 0; x < width; x++)
            for (let c = 0; c < channels; c++)
              moved.push(data[((n * channels + c) * height + y) * width + x]);
      return moved;
    }
    return channelsLast;
  },

  drawn(random) {
    const shape = [
      1 + random.integer(2),
      1 + random.integer(3),
      1 + random.integer(3),
      1 + random.integer(4),
    ] as const;
    const length = shape.reduce((product, size) => product * size, 1);
    return [Array.from({ length }, () => random.integer(100)), shape];
  },

  wrong: [
    {
      says: 'Nothing moved',
      answer() {
        return (data) => [...data];
      },
    },
    {
      says: 'column by column',
      answer() {
        return (data, [samples, channels, height, width]) => {
          const moved: number[] = [];
          for (let n = 0; n < samples; n++)
            for (let x = 0; x < width; x++)
              for (let y = 0; y < height; y++)
                for (let c = 0; c < channels; c++)
                  moved.push(data[((n * channels + c) * height + y) * width + x]);
          return moved;
        };
      },
    },
    {
      says: 'other way',
      answer() {
        return (data, [samples, channels, height, width]) => {
          const moved: number[] = [];
          for (let n = 0; n < samples; n++)
            for (let c = 0; c < channels; c++)
              for (let y = 0; y < height; y++)
                for (let x = 0; x < width; x++)
                  moved.push(data[((n * height + y) * width + x) * channels + c]);
          return moved;
        };
      },
    },
    {
      says: 'second sample',
      answer() {
        return (data, [samples, channels, height, width]) => {
          const moved: number[] = [];
          for (let n = 0; n < samples; n++)
            for (let y = 0; y < height; y++)
              for (let x = 0; x < width; x++)
                for (let c = 0; c < channels; c++) moved.push(data[(c * height + y) * width + x]);
          return moved;
        };
      },
    },
  ],

  checks(channelsLast, check) {
    // Hundreds are the channel, tens the row, ones the column.
    const planes = [111, 112, 113, 121, 122, 123, 211, 212, 213, 221, 222, 223];
    const pixels = [111, 211, 112, 212, 113, 213, 121, 221, 122, 222, 123, 223];
    const isList = (found: number[], expected: number[]) => `${found}` === `${expected}`;
    const turned = [111, 211, 121, 221, 112, 212, 122, 222, 113, 213, 123, 223];
    const back = [111, 113, 122, 211, 213, 222, 112, 121, 123, 212, 221, 223];
    check('Two channels, 2 × 3 pixels', () => channelsLast(planes, [1, 2, 2, 3]), pixels, {
      because: (found) => {
        if (isList(found, planes)) return 'Nothing moved: a new shape is not a new order.';
        if (isList(found, turned)) return 'You read column by column; rows come first.';
        return isList(found, back)
          ? 'This goes the other way, from channels last to channels first.'
          : undefined;
      },
    });
    const second = planes.map((value) => value + 1000);
    const batch = [...pixels, ...pixels.map((value) => value + 1000)];
    check('A batch of two', () => channelsLast([...planes, ...second], [2, 2, 2, 3]), batch, {
      because: (found) =>
        isList(found, [...pixels, ...pixels])
          ? 'The second sample repeats the first: its numbers start further on.'
          : undefined,
    });
    check('Three channels, one pixel', () => channelsLast([7, 8, 9], [1, 3, 1, 1]), [7, 8, 9]);
    check('One grey picture stays', () => channelsLast([1, 2, 3, 4], [1, 1, 2, 2]), [1, 2, 3, 4]);
  },
};
