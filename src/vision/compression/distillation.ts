import {
  checkBetween,
  checkInteger,
  checkMatrix,
  checkPositive,
  checkResult,
  checkResults,
  checkSameLength,
} from '../check.ts';
import type { Matrix, Vector } from '../check.ts';
import { logSoftmax } from '../network/softmax.ts';

/** How much the teacher is listened to, and how softly it speaks. */
export interface DistillationOptions {
  /** What logits are divided by before the softmax, above 0; default 4. Higher is softer. */
  readonly temperature?: number;
  /** Share of the teacher in the loss, 0 to 1; the rest is the labels'. Default 0.5. */
  readonly alpha?: number;
}

/**
 * Distillation loss: a student learns from a teacher's softened probabilities and from the labels.
 *
 * The soft part is the divergence from the teacher's distribution to the student's, both at the
 * temperature T; it is 0 where they agree, and differs from Hinton's cross-entropy by the teacher's
 * entropy, which no student changes. Its gradient shrinks with 1/T², so that it is multiplied by T²
 * and alpha means the same at every temperature. The hard part is the cross-entropy at T = 1.
 *
 * Formula: $L = \frac{1}{N} \sum_n \Bigl[ \alpha\, T^2 \sum_c p_{n,c}^{(T)} \ln \frac{p_{n,c}^{(T)}}{q_{n,c}^{(T)}} - (1 - \alpha) \ln q_{n,y_n}^{(1)} \Bigr]$
 *
 * @param student the student's logits, one row a sample, one column a class
 * @param teacher the teacher's logits, in the same shape
 * @param targets the true class of each sample, 0 to C − 1
 * @param options `temperature` (default 4), `alpha` (default 0.5)
 * @returns mean loss of a sample, in nats, at least 0
 * @throws RangeError when shapes differ, a target is no class, or an option is out of range
 * @example
 * ```ts
 * import { distillationLoss } from '#vision';
 * distillationLoss([[2, 0]], [[2, 0]], [0], { alpha: 1 }); // 0
 * distillationLoss([[0, 0]], [[4, 0]], [0]); // 1.2341261636537908
 * ```
 * @source Hinton, Vinyals, Dean, "Distilling the Knowledge in a Neural Network", 2015, section 2;
 *   PyTorch 2.15, `torch.nn.KLDivLoss(reduction='batchmean')`
 */
export function distillationLoss(
  student: Matrix,
  teacher: Matrix,
  targets: Vector,
  options: DistillationOptions = {},
): number {
  const { temperature, alpha } = checkedStudent(student, teacher, targets, options);
  let [soft, hard] = [0, 0];
  student.forEach((logits, sample) => {
    const [p, q] = [teacher[sample], logits].map((row) => atTemperature(row, temperature));
    p.forEach((logShare, c) => (soft += Math.exp(logShare) * (logShare - q[c])));
    hard -= logSoftmax(logits)[targets[sample]];
  });
  // The divergence is never negative; rounding may make it so where both agree.
  soft = Math.max(0, soft) * temperature ** 2;
  const loss = (alpha * soft + (1 - alpha) * hard) / student.length;
  checkResult('student', loss);
  return loss;
}

/**
 * Gradient of the distillation loss with respect to the student's logits.
 *
 * Formula: $\frac{\partial L}{\partial x_{n,c}} = \frac{1}{N} \bigl[ \alpha\, T\, (q_{n,c}^{(T)} - p_{n,c}^{(T)}) + (1 - \alpha)(q_{n,c}^{(1)} - [c = y_n]) \bigr]$
 *
 * @param student the student's logits, one row a sample, one column a class
 * @param teacher the teacher's logits, in the same shape
 * @param targets the true class of each sample, 0 to C − 1
 * @param options `temperature` (default 4), `alpha` (default 0.5)
 * @returns one row a sample, one column a class
 * @throws RangeError when shapes differ, a target is no class, or an option is out of range
 * @example
 * ```ts
 * import { distillationGradient } from '#vision';
 * distillationGradient([[0, 0]], [[0, 0]], [1]); // [[0.25, -0.25]]
 * ```
 * @source Hinton, Vinyals, Dean, "Distilling the Knowledge in a Neural Network", 2015, equation 2
 */
export function distillationGradient(
  student: Matrix,
  teacher: Matrix,
  targets: Vector,
  options: DistillationOptions = {},
): number[][] {
  const { temperature, alpha } = checkedStudent(student, teacher, targets, options);
  return student.map((logits, sample) => {
    const [p, q] = [teacher[sample], logits].map((row) => atTemperature(row, temperature));
    const own = logSoftmax(logits);
    const row = logits.map((_, c) => {
      const soft = temperature * (Math.exp(q[c]) - Math.exp(p[c]));
      const hard = Math.exp(own[c]) - (c === targets[sample] ? 1 : 0);
      return (alpha * soft + (1 - alpha) * hard) / student.length;
    });
    checkResults('student', row);
    return row;
  });
}

/** Logarithms of the probabilities, softened. */
function atTemperature(logits: Vector, temperature: number): number[] {
  return logSoftmax(logits.map((logit) => logit / temperature));
}

function checkedStudent(
  student: Matrix,
  teacher: Matrix,
  targets: Vector,
  options: DistillationOptions,
) {
  const { temperature = 4, alpha = 0.5 } = options;
  checkMatrix('student', student);
  checkMatrix('teacher', teacher);
  checkSameLength('teacher', teacher, 'student', student);
  checkSameLength('teacher[0]', teacher[0], 'student[0]', student[0]);
  checkSameLength('targets', targets, 'student', student);
  targets.forEach((target, sample) => {
    checkInteger(`targets[${sample}]`, target);
    checkBetween(`targets[${sample}]`, target, 0, student[0].length - 1);
  });
  checkPositive('options.temperature', temperature);
  checkBetween('options.alpha', alpha, 0, 1);
  return { temperature, alpha };
}
