/**
 * What a student loses
 *
 * Write the distillation loss of one tile in nats: `alpha` times T² times the divergence from the
 * teacher to the student, Σ p · ln(p / q), with p and q the softmax of their logits divided by the
 * `temperature` T; plus 1 − `alpha` times the cross-entropy of the student at T = 1 with the `target`.
 *
 * @station 4
 * @hint Divide the logits by T first, then take the softmax. The label's part sees them undivided.
 * @hint ln(p / q) is the difference of two logarithms of softmax, which `logSoftmax` of `#vision` gives.
 * @hint The divergence is Σ exp(p) · (p − q), with p and q now the logarithms. Then times T², times alpha.
 */
import type { Exercise } from '../../../../runner/exercise.ts';
import { distillationLoss, logSoftmax } from '#vision';

type Answer = (
  student: number[],
  teacher: number[],
  target: number,
  temperature: number,
  alpha: number,
) => number;

const softPart = (from: number[], to: number[], temperature: number): number => {
  const [p, q] = [from, to].map((row) => logSoftmax(row.map((logit) => logit / temperature)));
  return p.reduce((sum, log, i) => sum + Math.exp(log) * (log - q[i]), 0);
};

export const exercise: Exercise<Answer> = {
  starter() {
    function studentLoss(
      student: number[],
      teacher: number[],
      target: number,
      temperature: number,
      alpha: number,
    ): number {
      const apart = student.map((logit, i) => (logit - teacher[i]) / temperature);
      // Squared differences of logits. Would a softmax of both say more?
      const soft = apart.reduce((sum, one) => sum + one ** 2, 0);
      return alpha * soft - (1 - alpha) * logSoftmax(student)[target];
    }
    return studentLoss;
  },

  solution() {
    function studentLoss(
      student: number[],
      teacher: number[],
      target: number,
      temperature: number,
      alpha: number,
    ): number {
      const p = logSoftmax(teacher.map((logit) => logit / temperature));
      const q = logSoftmax(student.map((logit) => logit / temperature));
      const divergence = p.reduce((sum, log, i) => sum + Math.exp(log) * (log - q[i]), 0);
      const hard = -logSoftmax(student)[target];
      return alpha * temperature ** 2 * divergence + (1 - alpha) * hard;
    }
    return studentLoss;
  },

  drawn(random) {
    const logits = () => Array.from({ length: 3 }, () => random.uniform(-4, 4));
    return [logits(), logits(), random.integer(3), random.uniform(1, 8), random.uniform(0.1, 0.9)];
  },

  wrong: [
    {
      says: 'times T²',
      answer() {
        return (student, teacher, target, temperature, alpha) =>
          alpha * softPart(teacher, student, temperature) -
          (1 - alpha) * logSoftmax(student)[target];
      },
    },
    {
      says: 'from the teacher',
      answer() {
        return (student, teacher, target, temperature, alpha) =>
          alpha * temperature ** 2 * softPart(student, teacher, temperature) -
          (1 - alpha) * logSoftmax(student)[target];
      },
    },
    {
      says: 'undivided',
      answer() {
        return (student, teacher, target, temperature, alpha) =>
          alpha * temperature ** 2 * softPart(teacher, student, temperature) -
          (1 - alpha) * logSoftmax(student.map((logit) => logit / temperature))[target];
      },
    },
    {
      says: 'the teacher alone',
      answer() {
        return (student, teacher, target, temperature, alpha) =>
          (1 - alpha) * temperature ** 2 * softPart(teacher, student, temperature) -
          alpha * logSoftmax(student)[target];
      },
    },
  ],

  checks(studentLoss, check) {
    const [student, teacher] = [
      [1, 0.5, -1],
      [3, 2, -2],
    ];
    const told = (temperature: number, alpha: number) =>
      distillationLoss([student], [teacher], [1], { temperature, alpha });
    check('The label alone', () => studentLoss(student, teacher, 1, 4, 0), told(4, 0), {
      because: (found) =>
        Math.abs(found - told(4, 1)) < 1e-9
          ? 'That is the teacher alone: alpha is its share.'
          : 'The label sees the logits undivided: the cross-entropy of the student at T = 1.',
    });
    check('The teacher alone, at T = 1', () => studentLoss(student, teacher, 1, 1, 1), told(1, 1), {
      because: () =>
        'The divergence runs from the teacher to the student: weighted by the teacher’s p, not by q.',
    });
    check('The teacher alone, at T = 4', () => studentLoss(student, teacher, 1, 4, 1), told(4, 1), {
      because: (found) =>
        Math.abs(16 * found - told(4, 1)) < 1e-9
          ? 'The gradient of the soft part shrinks with 1 / T²: it goes in times T².'
          : undefined,
    });
    check('They agree', () => studentLoss(teacher, teacher, 0, 3, 1), 0);
    check('Both', () => studentLoss(student, teacher, 1, 2, 0.7), told(2, 0.7));
    check('A logit of 1,000', () => studentLoss([1000, 0], [1000, 0], 0, 2, 0.5), 0, {
      because: (found) =>
        Number.isNaN(found) ? 'e^1000 is Infinity: stay in logarithms.' : undefined,
    });
  },
};
