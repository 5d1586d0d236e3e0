/**
 * A loss that forgives
 *
 * Write the smooth L1 loss of a box's coordinates, and its slope for each prediction. An error e
 * below `beta` in size costs e² / (2 · beta), a larger one |e| − beta / 2; the loss is the mean.
 * Return { loss, slopes }.
 *
 * @station 4
 * @hint The error is prediction less target; its size decides which of the two it is.
 * @hint Both parts meet at beta, in value and in slope: there the slope is 1.
 * @hint The slope of one error is e / beta, cut at −1 and 1, and divided by how many there are.
 */
import type { Exercise } from '../../../../runner/exercise.ts';

type Answer = (
  predictions: number[],
  targets: number[],
  beta: number,
) => { loss: number; slopes: number[] };

export const exercise: Exercise<Answer> = {
  starter() {
    function bendTheLoss(predictions: number[], targets: number[], beta: number) {
      const errors = predictions.map((prediction, i) => prediction - targets[i]);
      // Squared everywhere: one wild label rules the mean. Where does it turn straight?
      const losses = errors.map((error) => error ** 2 / (2 * beta));
      const loss = losses.reduce((sum, each) => sum + each, 0) / errors.length;
      return { loss, slopes: errors.map((error) => error / beta / errors.length) };
    }
    return bendTheLoss;
  },

  solution() {
    function bendTheLoss(predictions: number[], targets: number[], beta: number) {
      const errors = predictions.map((prediction, i) => prediction - targets[i]);
      const losses = errors.map((error) => {
        const size = Math.abs(error);
        return size < beta ? size ** 2 / (2 * beta) : size - beta / 2;
      });
      const loss = losses.reduce((sum, each) => sum + each, 0) / errors.length;
      const cut = (slope: number) => Math.max(-1, Math.min(1, slope));
      return { loss, slopes: errors.map((error) => cut(error / beta) / errors.length) };
    }
    return bendTheLoss;
  },

  drawn(random) {
    const count = 1 + random.integer(5);
    const numbers = () => Array.from({ length: count }, () => random.integer(33) / 4 - 4);
    return [numbers(), numbers(), random.pick([0.5, 1, 2])];
  },

  wrong: [
    {
      says: 'one wild label',
      answer() {
        return (predictions, targets, beta) => {
          const errors = predictions.map((prediction, i) => prediction - targets[i]);
          const sum = errors.reduce((total, error) => total + error ** 2 / (2 * beta), 0);
          return {
            loss: sum / errors.length,
            slopes: errors.map((error) => error / beta / errors.length),
          };
        };
      },
    },
    {
      says: 'That is the Huber loss',
      answer() {
        return (predictions, targets, beta) => {
          const errors = predictions.map((prediction, i) => prediction - targets[i]);
          const lossOf = (size: number) => (size < beta ? size ** 2 / 2 : beta * (size - beta / 2));
          const sum = errors.reduce((total, error) => total + lossOf(Math.abs(error)), 0);
          const cut = (error: number) => Math.max(-beta, Math.min(beta, error));
          return {
            loss: sum / errors.length,
            slopes: errors.map((error) => cut(error) / errors.length),
          };
        };
      },
    },
    {
      says: 'divided by how many',
      answer() {
        return (predictions, targets, beta) => {
          const errors = predictions.map((prediction, i) => prediction - targets[i]);
          const lossOf = (size: number) => (size < beta ? size ** 2 / (2 * beta) : size - beta / 2);
          const sum = errors.reduce((total, error) => total + lossOf(Math.abs(error)), 0);
          const cut = (slope: number) => Math.max(-1, Math.min(1, slope));
          return { loss: sum / errors.length, slopes: errors.map((error) => cut(error / beta)) };
        };
      },
    },
  ],

  checks(bendTheLoss, check) {
    check(
      'A small error, and beta 2',
      () => bendTheLoss([1], [0], 2),
      { loss: 0.25, slopes: [0.5] },
      {
        because: ({ loss }) =>
          loss === 0.5
            ? 'That is the Huber loss, which is beta times this one. Divide the square by 2 · beta.'
            : undefined,
      },
    );
    check(
      'One wild label',
      () => bendTheLoss([0, 0], [0, -40], 2),
      { loss: 19.5, slopes: [0, 0.5] },
      {
        because: ({ loss, slopes }) =>
          loss > 100
            ? 'Squared, one wild label of 40 pixels weighs as much as four hundred of 2. Beyond beta the loss is straight.'
            : slopes[1] === 1
              ? 'The loss is a mean: its slopes are divided by how many there are.'
              : undefined,
      },
    );
    check('Exactly at the bend', () => bendTheLoss([3], [0], 3), { loss: 1.5, slopes: [1] });
    check('Too far to the left', () => bendTheLoss([-9], [1], 1), { loss: 9.5, slopes: [-1] });
  },
};
