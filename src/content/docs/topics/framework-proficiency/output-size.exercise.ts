/**
 * How large does it come out?
 *
 * Warm-up. Write how many places a kernel takes along one direction: input size, kernel, stride,
 * padding on each side and dilation, all in pixels. A kernel that does not fit takes no place: 0.
 *
 * @station 4
 * @hint How many pixels does a kernel of three taps span when its taps lie two pixels apart?
 * @hint Padded size minus span is how far the kernel can travel. How many whole strides fit into that?
 * @hint Places = ⌊(size + 2 · padding − dilation · (kernel − 1) − 1) / stride⌋ + 1, and never below 0.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

type Answer = (
  size: number,
  kernel: number,
  stride: number,
  padding: number,
  dilation: number,
) => number;

export const exercise: Exercise<Answer> = {
  starter() {
    function outputSize(
      size: number,
      kernel: number,
      stride: number,
      padding: number,
      dilation: number,
    ): number {
      const padded = size + padding;
      // How far does the kernel reach? How often can it step?
      return padded - kernel * dilation - stride;
    }
    return outputSize;
  },

  solution() {
    function outputSize(
      size: number,
      kernel: number,
      stride: number,
      padding: number,
      dilation: number,
    ): number {
      const span = dilation * (kernel - 1) + 1;
      const travel = size + 2 * padding - span;
      return travel < 0 ? 0 : Math.floor(travel / stride) + 1;
    }
    return outputSize;
  },

  drawn(random) {
    return [
      1 + random.integer(30),
      1 + random.integer(6),
      1 + random.integer(4),
      random.integer(4),
      1 + random.integer(3),
    ];
  },

  wrong: [
    {
      says: 'places, not the steps',
      answer() {
        return (size, kernel, stride, padding, dilation) =>
          Math.floor((size + 2 * padding - dilation * (kernel - 1) - 1) / stride);
      },
    },
    {
      says: 'on both sides',
      answer() {
        return (size, kernel, stride, padding, dilation) =>
          Math.floor((size + padding - dilation * (kernel - 1) - 1) / stride) + 1;
      },
    },
    {
      says: 'hang over the edge',
      answer() {
        return (size, kernel, stride, padding, dilation) =>
          Math.max(0, Math.ceil((size + 2 * padding - dilation * (kernel - 1) - 1) / stride) + 1);
      },
    },
    {
      says: 'gaps lie between the taps',
      answer() {
        return (size, kernel, stride, padding, dilation) =>
          Math.max(0, Math.floor((size + 2 * padding - dilation * kernel) / stride) + 1);
      },
    },
  ],

  checks(outputSize, check) {
    check('A 3-tap kernel over 64 pixels', () => outputSize(64, 3, 1, 0, 1), 62, {
      because: (found) =>
        found === 61 ? 'Count the places, not the steps between them.' : undefined,
    });
    check('Padding 1 keeps the size', () => outputSize(64, 3, 1, 1, 1), 64, {
      because: (found) => (found === 63 ? 'Padding is added on both sides.' : undefined),
    });
    check('A field 4,096 pixels wide, 7 taps, stride 2', () => outputSize(4096, 7, 2, 3, 1), 2048, {
      because: (found) =>
        found === 2049
          ? 'The last place would hang over the edge: whole strides only, rounded down.'
          : undefined,
    });
    check('Three taps, two pixels apart', () => outputSize(64, 3, 1, 2, 2), 64, {
      because: (found) =>
        found === 63
          ? 'Three taps two apart span 5 pixels, not 6: the gaps lie between the taps.'
          : undefined,
    });
    check('A kernel that just fits', () => outputSize(3, 3, 2, 0, 1), 1);
    check('A kernel that does not fit', () => outputSize(2, 7, 2, 0, 1), 0, {
      because: (found) =>
        found < 0 ? 'No layer has a negative size: say 0 when nothing fits.' : undefined,
    });
  },
};
