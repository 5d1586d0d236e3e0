import {
  check,
  checkAllBetween,
  checkBetween,
  checkChoice,
  checkLength,
  checkPositive,
} from '../check.ts';
import type { Vector } from '../check.ts';
import type { Random } from '../random.ts';

/**
 * How long something takes, in seconds: always the same, or drawn from a distribution. A
 * 'sequence' is read in order, over and over; 'normal' is cut at zero.
 */
export type DurationDistribution =
  | { readonly kind: 'constant'; readonly seconds: number }
  | { readonly kind: 'exponential'; readonly mean: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly standardDeviation: number }
  | { readonly kind: 'lognormal'; readonly median: number; readonly sigma: number }
  | { readonly kind: 'sequence'; readonly seconds: Vector };

/** A source of durations; each call gives the next. */
export function durationsFrom(
  argument: string,
  distribution: DurationDistribution,
  random: Random,
): () => number {
  const at = (field: string) => `${argument}.${field}`;
  const notNegative = (field: string, value: number) => {
    checkBetween(at(field), value, 0, Number.MAX_VALUE);
  };
  checkChoice(at('kind'), distribution.kind, [
    'constant',
    'exponential',
    'uniform',
    'normal',
    'lognormal',
    'sequence',
  ]);
  switch (distribution.kind) {
    case 'constant':
      notNegative('seconds', distribution.seconds);
      return () => distribution.seconds;
    case 'exponential':
      checkPositive(at('mean'), distribution.mean);
      return () => random.exponential(1 / distribution.mean);
    case 'uniform':
      notNegative('low', distribution.low);
      check(distribution.high >= distribution.low, at('high'), distribution.high, 'at least low');
      return () => random.uniform(distribution.low, distribution.high);
    case 'normal':
      notNegative('mean', distribution.mean);
      notNegative('standardDeviation', distribution.standardDeviation);
      return () => Math.max(0, random.normal(distribution.mean, distribution.standardDeviation));
    case 'lognormal':
      checkPositive(at('median'), distribution.median);
      notNegative('sigma', distribution.sigma);
      return () => distribution.median * Math.exp(random.normal(0, distribution.sigma));
    case 'sequence': {
      const { seconds } = distribution;
      checkLength(at('seconds'), seconds);
      checkAllBetween(at('seconds'), seconds, 0, Number.MAX_VALUE);
      let next = 0;
      return () => seconds[next++ % seconds.length];
    }
  }
}
