import { check, checkBetween, checkInteger, checkResults } from '../check.ts';
import { logRatio } from '../log-ratio.ts';

/** What a stopping rule says: go on observing, let the version pass, or stop it. */
export type RolloutVerdict = 'continue' | 'accept' | 'reject';

/** What a test of a failure rate has to tell apart, and how often it may err. */
export interface FailureRateTest {
  /** Failure rate that is good enough, above 0, such as 0.005. */
  readonly acceptable: number;
  /** Failure rate that must be caught, above the acceptable one, below 1. */
  readonly unacceptable: number;
  /** Chance to stop a version at the acceptable rate; default 0.05. */
  readonly alpha?: number;
  /** Chance to pass a version at the unacceptable rate; default 0.05. */
  readonly beta?: number;
}

/** Where a sequential test stands. */
export interface SequentialTestState {
  readonly verdict: RolloutVerdict;
  /** Evidence for the unacceptable rate, natural logarithm. */
  readonly logLikelihoodRatio: number;
  /** At or below: accept. */
  readonly lowerBound: number;
  /** At or above: reject. */
  readonly upperBound: number;
}

/**
 * Sequential probability ratio test of a failure rate: looks after every board, stops as soon as
 * the evidence suffices.
 *
 * Unlike a fixed sample that is peeked at, looking as often as you like is built in. The bounds are
 * Wald's approximations; counting in batches only overshoots them.
 *
 * Formula: $\Lambda = f \ln\frac{p_1}{p_0} + (n - f) \ln\frac{1-p_1}{1-p_0}$; accept at $\Lambda \le \ln\frac{\beta}{1-\alpha}$, reject at $\Lambda \ge \ln\frac{1-\beta}{\alpha}$
 *
 * @param trials boards observed
 * @param failures failures among them
 * @param test the two rates and the two risks
 * @returns verdict, log likelihood ratio and the two bounds
 * @throws RangeError when failures exceed trials, or a rate or risk is out of range
 * @example
 * ```ts
 * import { sequentialProbabilityRatioTest } from '#vision';
 * const test = { acceptable: 0.005, unacceptable: 0.02 };
 * sequentialProbabilityRatioTest(100, 0, test).verdict; // 'continue'
 * sequentialProbabilityRatioTest(194, 0, test).verdict; // 'accept'
 * sequentialProbabilityRatioTest(50, 3, test).verdict; // 'reject'
 * ```
 * @source Wald, "Sequential Tests of Statistical Hypotheses", Annals of Mathematical Statistics
 * 16(2), 1945, https://doi.org/10.1214/aoms/1177731118
 */
export function sequentialProbabilityRatioTest(
  trials: number,
  failures: number,
  test: FailureRateTest,
): SequentialTestState {
  checkInteger('trials', trials);
  checkInteger('failures', failures);
  check(failures <= trials, 'failures', failures, `at most the ${trials} trials`);
  const { perFailure, perSuccess, lowerBound, upperBound } = weightsOf(test);
  const logLikelihoodRatio = failures * perFailure + (trials - failures) * perSuccess;
  let verdict: RolloutVerdict = 'continue';
  if (logLikelihoodRatio <= lowerBound) verdict = 'accept';
  if (logLikelihoodRatio >= upperBound) verdict = 'reject';
  return { verdict, logLikelihoodRatio, lowerBound, upperBound };
}

/**
 * Boards that the sequential test needs on average, by Wald's approximation.
 *
 * Formula: $E_p[n] \approx \frac{P_p(\text{accept}) \ln\frac{\beta}{1-\alpha} + P_p(\text{reject}) \ln\frac{1-\beta}{\alpha}}{p \ln\frac{p_1}{p_0} + (1-p) \ln\frac{1-p_1}{1-p_0}}$
 *
 * @param test the two rates and the two risks
 * @returns mean number of boards at the acceptable and at the unacceptable rate
 * @throws RangeError when a rate or risk is out of range
 * @example
 * ```ts
 * import { expectedSequentialTrials } from '#vision';
 * const { atAcceptable, atUnacceptable } = expectedSequentialTrials({ acceptable: 0.005, unacceptable: 0.02 });
 * [Math.round(atAcceptable), Math.round(atUnacceptable)]; // [324, 206]
 * ```
 * @source Wald, 1945, section 4.1
 */
export function expectedSequentialTrials(test: FailureRateTest): {
  atAcceptable: number;
  atUnacceptable: number;
} {
  const { perFailure, perSuccess, lowerBound, upperBound } = weightsOf(test);
  const { acceptable, unacceptable, alpha = 0.05, beta = 0.05 } = test;
  const drift = (rate: number) => rate * perFailure + (1 - rate) * perSuccess;
  const atAcceptable = ((1 - alpha) * lowerBound + alpha * upperBound) / drift(acceptable);
  const atUnacceptable = (beta * lowerBound + (1 - beta) * upperBound) / drift(unacceptable);
  checkResults('acceptable and unacceptable', [atAcceptable, atUnacceptable]);
  return { atAcceptable, atUnacceptable };
}

/** Expects 0 < acceptable < unacceptable < 1 and risks that sum to less than 1. */
export function checkFailureRateTest(test: FailureRateTest): void {
  const { acceptable, unacceptable, alpha = 0.05, beta = 0.05 } = test;
  check(acceptable > 0, 'acceptable', acceptable, 'a rate above 0');
  check(unacceptable < 1, 'unacceptable', unacceptable, 'a rate below 1');
  const isAbove = unacceptable > acceptable;
  check(isAbove, 'unacceptable', unacceptable, `above the acceptable rate ${acceptable}`);
  checkBetween('alpha', alpha, Number.MIN_VALUE, 1);
  checkBetween('beta', beta, Number.MIN_VALUE, 1);
  check(alpha + beta < 1, 'alpha + beta', alpha + beta, 'below 1');
}

function weightsOf(test: FailureRateTest) {
  checkFailureRateTest(test);
  const { acceptable, unacceptable, alpha = 0.05, beta = 0.05 } = test;
  return {
    perFailure: logRatio(unacceptable, acceptable),
    perSuccess: Math.log1p(-unacceptable) - Math.log1p(-acceptable),
    lowerBound: logRatio(beta, 1 - alpha),
    upperBound: logRatio(1 - beta, alpha),
  };
}
