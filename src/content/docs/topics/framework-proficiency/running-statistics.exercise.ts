/**
 * What batch norm remembers
 *
 * A batch-norm layer keeps a running mean and variance of each channel for evaluation. Start one
 * channel at mean 0 and variance 1, show it the batches in order, and return what it holds, as
 * PyTorch counts: momentum is the share of the new batch, and the variance divides by n − 1.
 *
 * @station 4
 * @hint After each batch the new value is a mix of the old one and the batch's. Which of the two does a momentum of 0.1 trust?
 * @hint mean ← (1 − momentum) · mean + momentum · batch mean; the variance in the same way.
 * @hint The variance of a batch sums (x − batch mean)² and divides by n − 1. Use the batch's own mean, not the running one.
 */
import type { Exercise } from '../../../../runner/exercise.ts';
import { batchNorm, tensorFrom } from '#vision';
import type { BatchNormState } from '#vision';

interface Running {
  readonly mean: number;
  readonly variance: number;
}
type Answer = (batches: number[][], momentum: number) => Running;

/** The layer with one habit changed. */
const layer = (
  take: (momentum: number) => number,
  denominator: (n: number) => number,
  centre: (batchMean: number, running: number) => number = (batchMean) => batchMean,
): Answer => {
  return (batches, momentum) => {
    let [mean, variance] = [0, 1];
    for (const batch of batches) {
      const own = batch.reduce((sum, x) => sum + x, 0) / batch.length;
      const around = centre(own, mean);
      const squares = batch.reduce((sum, x) => sum + (x - around) ** 2, 0);
      const share = take(momentum);
      mean += share * (own - mean);
      variance += share * (squares / denominator(batch.length) - variance);
    }
    return { mean, variance };
  };
};

export const exercise: Exercise<Answer> = {
  starter() {
    function runningStatistics(
      batches: number[][],
      momentum: number,
    ): { mean: number; variance: number } {
      let [mean, variance] = [0, 1];
      for (const batch of batches) {
        // Mix the batch's own mean and variance into the running ones.
        mean = batch[0];
        variance = momentum;
      }
      return { mean, variance };
    }
    return runningStatistics;
  },

  solution() {
    function runningStatistics(
      batches: number[][],
      momentum: number,
    ): { mean: number; variance: number } {
      let [mean, variance] = [0, 1];
      for (const batch of batches) {
        const batchMean = batch.reduce((sum, x) => sum + x, 0) / batch.length;
        const squares = batch.reduce((sum, x) => sum + (x - batchMean) ** 2, 0);
        mean = (1 - momentum) * mean + momentum * batchMean;
        variance = (1 - momentum) * variance + (momentum * squares) / (batch.length - 1);
      }
      return { mean, variance };
    }
    return runningStatistics;
  },

  drawn(random) {
    const batch = () => Array.from({ length: 2 + random.integer(4) }, () => random.uniform(-5, 5));
    return [Array.from({ length: 1 + random.integer(3) }, batch), random.uniform()];
  },

  wrong: [
    {
      says: 'n − 1',
      answer() {
        return layer(
          (momentum) => momentum,
          (n) => n,
        );
      },
    },
    {
      says: "Keras's momentum",
      answer() {
        return layer(
          (momentum) => 1 - momentum,
          (n) => n - 1,
        );
      },
    },
    {
      says: "batch's own mean",
      answer() {
        return layer(
          (momentum) => momentum,
          (n) => n - 1,
          (_, running) => running,
        );
      },
    },
  ],

  checks(runningStatistics, check) {
    const layerOf = (batches: number[][], momentum: number) => {
      let state: BatchNormState = {
        scale: [1],
        shift: [0],
        runningMean: [0],
        runningVariance: [1],
      };
      for (const batch of batches)
        ({ state } = batchNorm(tensorFrom(batch.map((x) => [x])), state, { momentum }));
      return { mean: state.runningMean[0], variance: state.runningVariance[0] };
    };
    check('Nothing seen yet', () => runningStatistics([], 0.1), { mean: 0, variance: 1 });
    check(
      'One batch',
      () => runningStatistics([[2, 4]], 0.25),
      { mean: 0.75, variance: 1.25 },
      {
        because: ({ mean, variance }) => {
          if (Math.abs(mean - 2.25) < 1e-9)
            return "That is Keras's momentum, the share of the old value; here it is the new.";
          if (Math.abs(variance - 1) < 1e-9)
            return 'The stored variance divides by n − 1, though the layer normalises by n.';
          return Math.abs(variance - 5.75) < 1e-9
            ? "Take the spread around the batch's own mean, not around the running one."
            : undefined;
        },
      },
    );
    const batches = [
      [61, 64, 58, 70],
      [82, 80, 91, 85],
      [60, 66, 63, 59],
    ];
    check('Three lots', () => runningStatistics(batches, 0.1), layerOf(batches, 0.1));
    check(
      'Unlike batch sizes',
      () =>
        runningStatistics(
          [
            [1, 3],
            [5, 6, 10],
          ],
          0.5,
        ),
      layerOf(
        [
          [1, 3],
          [5, 6, 10],
        ],
        0.5,
      ),
    );
    check('A momentum of 1 forgets', () => runningStatistics(batches, 1), layerOf([batches[2]], 1));
  },
};
