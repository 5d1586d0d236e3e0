import { checkBetween } from '../check.ts';

/** Numerator and denominator of a rational approximation, constant term first. */
type Rational = readonly [readonly number[], readonly number[]];

const central: Rational = [
  [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
    45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
  ],
  [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
    39307.89580009271061, 28729.085735721942674, 5226.495278852854561,
  ],
];

const tail: Rational = [
  [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
    1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833,
    7.7454501427834140764e-4,
  ],
  [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455,
    0.14810397642748007459, 0.0151986665636164571966, 5.475938084995344946e-4,
    1.05075007164441684324e-9,
  ],
];

const farTail: Rational = [
  [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
    0.026532189526576123093, 0.0012426609473880784386, 2.71155556874348757815e-5,
    2.01033439929228813265e-7,
  ],
  [
    1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525,
    7.868691311456132591e-4, 1.8463183175100546818e-5, 1.4215117583164458887e-7,
    2.04426310338993978564e-15,
  ],
];

/**
 * The standard normal quantile (probit): how many standard deviations leave a probability below.
 *
 * @param probability from 0 to 1
 * @returns the quantile; −Infinity for 0, Infinity for 1
 * @throws RangeError when the probability is not from 0 to 1
 * @example
 * ```ts
 * import { normalQuantile } from '#vision';
 * normalQuantile(0.5); // 0
 * normalQuantile(0.975).toFixed(9); // '1.959963985'
 * ```
 * @source Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution", 1988,
 *   PPND16: about 16 digits
 */
export function normalQuantile(probability: number): number {
  checkBetween('probability', probability, 0, 1);
  const offset = probability - 0.5;
  if (Math.abs(offset) <= 0.425) return offset * evaluate(central, 0.180625 - offset * offset);
  const radius = Math.sqrt(-Math.log(Math.min(probability, 1 - probability)));
  if (radius === Infinity) return offset < 0 ? -Infinity : Infinity;
  const size = radius <= 5 ? evaluate(tail, radius - 1.6) : evaluate(farTail, radius - 5);
  return offset < 0 ? -size : size;
}

function evaluate([numerator, denominator]: Rational, x: number): number {
  const polynomial = (coefficients: readonly number[]) =>
    coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
  return polynomial(numerator) / polynomial(denominator);
}
