/**
 * Cross-entropy that survives a logit of 1,000
 *
 * Write the cross-entropy of one joint in nats, from its logits and its true class: minus the
 * logarithm of the true class's softmax. It must hold for any finite logits.
 *
 * @station 4
 * @hint Write −log(e^x / Σ e^y) as a difference of two logarithms. Which of the two is already done?
 * @hint The loss is log Σ e^y − x. Adding one number to all logits changes nothing: which number keeps every exponent at or below 0?
 * @hint With m the largest logit, the loss is m + log Σ e^(y − m) − x.
 */
import type { Exercise } from '../../../../runner/exercise.ts';
import { crossEntropyLoss } from '#vision';

type Answer = (logits: number[], target: number) => number;

export const exercise: Exercise<Answer> = {
  starter() {
    function crossEntropy(logits: number[], target: number): number {
      const exponentials = logits.map((logit) => Math.exp(logit));
      // The probability of the true class, and its logarithm?
      return Math.log(exponentials[target]);
    }
    return crossEntropy;
  },

  solution() {
    function crossEntropy(logits: number[], target: number): number {
      const largest = Math.max(...logits);
      const sum = logits.reduce((total, logit) => total + Math.exp(logit - largest), 0);
      return largest + Math.log(sum) - logits[target];
    }
    return crossEntropy;
  },

  drawn(random) {
    return [Array.from({ length: 5 }, () => random.uniform(-9, 9)), random.integer(5)];
  },

  wrong: [
    {
      says: 'Infinity / Infinity',
      answer() {
        return (logits, target) => {
          const exponentials = logits.map((logit) => Math.exp(logit));
          const sum = exponentials.reduce((total, one) => total + one, 0);
          return -Math.log(exponentials[target] / sum);
        };
      },
    },
    {
      says: 'before the logarithm sees it',
      answer() {
        return (logits, target) => {
          const largest = Math.max(...logits);
          const exponentials = logits.map((logit) => Math.exp(logit - largest));
          const sum = exponentials.reduce((total, one) => total + one, 0);
          return -Math.log(exponentials[target] / sum);
        };
      },
    },
    {
      says: 'in bits',
      answer() {
        return (logits, target) => {
          const largest = Math.max(...logits);
          const sum = logits.reduce((total, logit) => total + Math.exp(logit - largest), 0);
          return (largest + Math.log(sum) - logits[target]) / Math.LN2;
        };
      },
    },
  ],

  checks(crossEntropy, check) {
    check('Two classes, no idea', () => crossEntropy([0, 0], 1), Math.LN2, {
      because: (found) => {
        if (Math.abs(found - 1) < 1e-9) return 'That is in bits: take the natural logarithm.';
        if (Math.abs(found - 0.5) < 1e-9) return 'That is the probability, not yet its logarithm.';
        return Math.abs(found + Math.LN2) < 1e-9 ? 'A loss is minus the logarithm.' : undefined;
      },
    });
    const logits = [2.5, -1, 0.5];
    const expected = crossEntropyLoss([logits], [2]);
    check('Three classes, the second likeliest', () => crossEntropy(logits, 2), expected);
    check('Sure and right: 1,000 to 0', () => crossEntropy([1000, 0], 0), 0, {
      because: (found) =>
        Number.isNaN(found)
          ? 'e^1000 is Infinity, and Infinity / Infinity is not a number.'
          : undefined,
    });
    check('Sure and wrong: 0 to 1,000', () => crossEntropy([0, 1000], 0), 1000, {
      because: (found) =>
        found === Infinity
          ? 'The probability is rounded to 0 before the logarithm sees it: never leave logarithms.'
          : undefined,
    });
    check('All logits far below 0', () => crossEntropy([-1000, -1000], 0), Math.LN2, {
      because: (found) =>
        Number.isNaN(found) ? 'Every e^−1000 is 0, and 0 / 0 is not a number.' : undefined,
    });
  },
};
