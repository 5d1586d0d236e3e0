/**
 * The training loop, to PyTorch's digits
 *
 * Each batch is a function from weights to loss and gradient. Walk through the batches with
 * momentum, speed ← momentum · speed + gradient, weights ← weights − rate · speed, and return each
 * batch's loss before its step. The last check is the inspection model of the Python samples.
 *
 * @station 4
 * @hint What has to survive from one batch to the next: the weights, the gradient, the speed?
 * @hint Ask the batch first, note its loss, then update the speed with its gradient and the weights with the speed.
 * @hint speed = speed.map((old, i) => momentum * old + gradient[i]), and then weights = weights.map((old, i) => old − rate · speed[i]).
 */
import type { Exercise } from '../../../../runner/exercise.ts';
import { binaryCrossEntropyGradient, binaryCrossEntropyWithLogits, conv2d } from '#vision';
import { conv2dGradient, maxPool2d, maxPool2dGradient, relu, reluGradient } from '#vision';

type Batch = (weights: number[]) => { loss: number; gradient: number[] };
type Answer = (batches: Batch[], start: number[], rate: number, momentum: number) => number[];

export const exercise: Exercise<Answer> = {
  starter() {
    type Batch = (weights: number[]) => { loss: number; gradient: number[] };

    function train(batches: Batch[], start: number[], rate: number, momentum: number): number[] {
      const losses: number[] = [];
      for (const batch of batches) {
        // Which weights does the second batch see?
        losses.push(batch(start).loss * (rate > momentum ? 1 : 1));
      }
      return losses;
    }
    return train;
  },

  solution() {
    type Batch = (weights: number[]) => { loss: number; gradient: number[] };

    function train(batches: Batch[], start: number[], rate: number, momentum: number): number[] {
      const losses: number[] = [];
      let weights = start;
      let speed = start.map(() => 0);
      for (const batch of batches) {
        const { loss, gradient } = batch(weights);
        losses.push(loss);
        speed = speed.map((old, i) => momentum * old + gradient[i]);
        weights = weights.map((old, i) => old - rate * speed[i]);
      }
      return losses;
    }
    return train;
  },

  drawn(random) {
    const batches = Array.from({ length: 4 }, () => {
      const goal = random.uniform(-2, 2);
      return (weights: number[]) => ({
        loss: weights.reduce((sum, weight) => sum + (weight - goal) ** 2, 0),
        gradient: weights.map((weight) => 2 * (weight - goal)),
      });
    });
    return [
      batches,
      [random.uniform(), random.uniform()],
      random.uniform(0.01, 0.2),
      random.uniform(),
    ];
  },

  wrong: [
    {
      says: 'before the step',
      answer() {
        return (batches, start, rate, momentum) => {
          let weights = start;
          let speed = start.map(() => 0);
          return batches.map((batch) => {
            const { gradient } = batch(weights);
            speed = speed.map((old, i) => momentum * old + gradient[i]);
            weights = weights.map((old, i) => old - rate * speed[i]);
            return batch(weights).loss;
          });
        };
      },
    },
    {
      says: 'momentum has to last',
      answer() {
        return (batches, start, rate) => {
          let weights = start;
          return batches.map((batch) => {
            const { loss, gradient } = batch(weights);
            weights = weights.map((old, i) => old - rate * gradient[i]);
            return loss;
          });
        };
      },
    },
    {
      says: 'add up unseen',
      answer() {
        return (batches, start, rate, momentum) => {
          let weights = start;
          let [speed, total] = [start.map(() => 0), start.map(() => 0)];
          return batches.map((batch) => {
            const { loss, gradient } = batch(weights);
            total = total.map((old, i) => old + gradient[i]);
            speed = speed.map((old, i) => momentum * old + total[i]);
            weights = weights.map((old, i) => old - rate * speed[i]);
            return loss;
          });
        };
      },
    },
    {
      says: 'counts whole',
      answer() {
        return (batches, start, rate, momentum) => {
          let weights = start;
          let speed = start.map(() => 0);
          return batches.map((batch) => {
            const { loss, gradient } = batch(weights);
            speed = speed.map((old, i) => momentum * old + (1 - momentum) * gradient[i]);
            weights = weights.map((old, i) => old - rate * speed[i]);
            return loss;
          });
        };
      },
    },
  ],

  checks(train, check) {
    const bowl: Batch = ([x]) => ({ loss: x ** 2, gradient: [2 * x] });
    check('One batch, no step behind it', () => train([bowl], [3], 0.1, 0), [9], {
      because: ([found]) =>
        Math.abs(found - 5.76) < 1e-9
          ? 'Return the loss that the batch had before the step, as loss.item() does.'
          : undefined,
    });
    check(
      'Two steps without momentum',
      () => train([bowl, bowl, bowl], [1], 0.2, 0),
      [1, 0.36, 0.1296],
      {
        because: ([, second, third]) => {
          if (second === 1) return 'The second batch has to see the weights after the first step.';
          return Math.abs(third - 0.0016) < 1e-9
            ? 'Gradients of old batches add up unseen: PyTorch asks for zero_grad().'
            : undefined;
        },
      },
    );
    check(
      'Two steps with momentum 0.5',
      () => train([bowl, bowl, bowl], [1], 0.25, 0.5),
      [1, 0.25, 0],
      {
        because: ([, second, third]) => {
          if (Math.abs(second - 0.5625) < 1e-9)
            return 'In PyTorch and Keras the new gradient counts whole.';
          return Math.abs(third - 0.0625) < 1e-9
            ? 'The speed of the first step is gone in the second: momentum has to last.'
            : undefined;
        },
      },
    );

    const list = (length: number, value: (i: number) => number) =>
      Array.from({ length }, (_, i) => value(i));
    const isBad = (board: number, tile: number) => (board + 2 * tile) % 3 === 0;
    const pixel = (board: number, tile: number, i: number) => {
      const [channel, y, x] = [i >> 6, (i >> 3) & 7, i & 7];
      const [column, row] = [(x + 2 * tile) % 8, y - ((3 * board + tile) % 6)];
      const isCopper =
        column < 4 && !(isBad(board, tile) && column < 2 && (row === 0 || row === 1));
      const grain = ((7 * x + 13 * y + 5 * x * y + 11 * board + 3 * tile) % 17) - 8;
      return ((isCopper ? [184, 115, 51] : [20, 110, 60])[channel] + grain - 128) / 128;
    };
    const batchOf = (step: number): Batch => {
      const [epoch, first] = [Math.floor(step / 3), 2 * (step % 3)];
      const boards = [first, first + 1].map((place) => (5 * place + epoch) % 6);
      const tiles = boards.flatMap((board) => [0, 1, 2, 3].map((tile) => [board, tile]));
      const pixels = tiles.flatMap(([board, tile]) => list(192, (i) => pixel(board, tile, i)));
      const input = { shape: [8, 3, 8, 8], data: Float64Array.from(pixels) };
      const targets = tiles.map(([board, tile]) => Number(isBad(board, tile)));
      return (weights) => {
        const kernel = { shape: [4, 3, 3, 3], data: Float64Array.from(weights.slice(0, 108)) };
        const head = { shape: [1, 4, 4, 4], data: Float64Array.from(weights.slice(112, 176)) };
        const maps = conv2d(input, kernel, weights.slice(108, 112), { padding: 1 });
        const pooled = maxPool2d(relu(maps), 2);
        const logits = [...conv2d(pooled, head, weights.slice(176)).data];
        const slope = Float64Array.from(binaryCrossEntropyGradient(logits, targets));
        const atHead = conv2dGradient(pooled, head, { shape: [8, 1, 1, 1], data: slope });
        const atMaps = reluGradient(maps, maxPool2dGradient(relu(maps), 2, atHead.input));
        const atKernel = conv2dGradient(input, kernel, atMaps, { padding: 1 });
        const gradient = [
          ...atKernel.weight.data,
          ...atKernel.bias,
          ...atHead.weight.data,
          ...atHead.bias,
        ];
        return { loss: binaryCrossEntropyWithLogits(logits, targets), gradient };
      };
    };
    const formula = (i: number) => (((37 * i + 11) % 64) - 31.5) / 256;
    const start = [...list(108, formula), 0, 0, 0, 0, ...list(64, formula), 0];
    const batches = Array.from({ length: 60 }, (_, step) => batchOf(step));
    const steps = [1, 2, 3, 20, 40, 60];
    const pytorch = [0.6869, 0.69171, 0.68805, 0.6507, 0.53472, 0.31641];
    check(
      "PyTorch's losses at steps 1, 2, 3, 20, 40 and 60",
      () => {
        const losses = train(batches, start, 0.1, 0.9);
        return steps.map((step) => losses[step - 1]);
      },
      pytorch,
      { within: 2e-5 },
    );
  },
};
