import { check, checkInteger } from '../check.ts';
import { complementOfIncompleteBeta, incompleteBeta } from '../classification/incomplete-beta.ts';
import { checkFailureRateTest } from './sequential-test.ts';
import type { FailureRateTest, RolloutVerdict } from './sequential-test.ts';

/** Failures that a plan may allow: beyond, the rates are nearly one, and the plan is no plan. */
const mostFailures = 100_000;

/** A single sampling plan: so many boards, at most so many failures. */
export interface FixedSamplePlan {
  readonly trials: number;
  readonly allowedFailures: number;
}

/**
 * The smallest fixed sample that keeps both risks: boards to observe, and failures to allow.
 *
 * Decided in advance and read once at the end; for reading on the way there is the sequential test.
 * Takes time in proportion to the failures allowed, which grow with the square of one over the gap
 * between the rates.
 *
 * Formula: smallest $n$ with a $c$ such that $P(X > c \mid n, p_0) \le \alpha$ and $P(X \le c \mid n, p_1) \le \beta$
 *
 * @param test the acceptable and the unacceptable failure rate, and the two risks
 * @returns the plan
 * @throws RangeError when a rate or risk is out of range, the rates are too close to be told apart by
 *   100,000 failures, or so small that no countable number of trials would do
 * @example
 * ```ts
 * import { planFixedSample } from '#vision';
 * planFixedSample({ acceptable: 0.005, unacceptable: 0.02 }); // { trials: 523, allowedFailures: 5 }
 * ```
 * @source Guenther, "Use of the Binomial, Hypergeometric and Poisson Tables to Obtain Sampling
 * Plans", Journal of Quality Technology 1(2), 1969
 */
export function planFixedSample(test: FailureRateTest): FixedSamplePlan {
  checkFailureRateTest(test);
  const { acceptable, unacceptable, alpha = 0.05, beta = 0.05 } = test;
  let trials = 0;
  let step = 1;
  for (let allowedFailures = 0; ; allowedFailures++) {
    const apart = allowedFailures <= mostFailures;
    check(apart, 'unacceptable', unacceptable, `a rate further from the acceptable ${acceptable}`);
    const before = trials;
    trials = fewestTrials(allowedFailures, unacceptable, beta, trials + 1, step);
    step = trials - before;
    const rejectIfGood = incompleteBeta(acceptable, allowedFailures + 1, trials - allowedFailures);
    if (rejectIfGood <= alpha) return { trials, allowedFailures };
  }
}

/**
 * What a fixed-sample plan says so far: one failure too many stops at once, a pass needs all boards.
 *
 * @param trials boards observed
 * @param failures failures among them
 * @param plan boards to observe, failures to allow
 * @returns the verdict
 * @throws RangeError when failures exceed trials
 * @example
 * ```ts
 * import { fixedSampleVerdict } from '#vision';
 * const plan = { trials: 523, allowedFailures: 5 };
 * fixedSampleVerdict(400, 5, plan); // 'continue'
 * fixedSampleVerdict(400, 6, plan); // 'reject'
 * fixedSampleVerdict(523, 5, plan); // 'accept'
 * ```
 * @source Montgomery, "Introduction to Statistical Quality Control", 2012, chapter 15 (curtailed
 * single sampling)
 */
export function fixedSampleVerdict(
  trials: number,
  failures: number,
  plan: FixedSamplePlan,
): RolloutVerdict {
  checkInteger('trials', trials);
  checkInteger('failures', failures);
  check(failures <= trials, 'failures', failures, `at most the ${trials} trials`);
  checkInteger('plan.trials', plan.trials, 1);
  checkInteger('plan.allowedFailures', plan.allowedFailures);
  if (failures > plan.allowedFailures) return 'reject';
  return trials >= plan.trials ? 'accept' : 'continue';
}

/**
 * Fewest trials at which a bad version passes with probability of at most `beta`.
 *
 * One failure more to allow takes about as many trials more as the one before did, so that a few
 * probabilities suffice.
 */
function fewestTrials(
  allowedFailures: number,
  rate: number,
  beta: number,
  least: number,
  step: number,
): number {
  const proves = (trials: number) =>
    complementOfIncompleteBeta(rate, allowedFailures + 1, trials - allowedFailures) <= beta;
  let low = Math.max(allowedFailures, least - 1);
  let high = low + 1;
  for (let reach = step; !proves(high); reach *= 2) {
    [low, high] = [high, high + reach];
    const countable = high <= Number.MAX_SAFE_INTEGER;
    check(countable, 'unacceptable', rate, 'a rate that shows within 2^53 trials');
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (proves(middle)) high = middle;
    else low = middle;
  }
  return high;
}
