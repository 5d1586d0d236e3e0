import { check, checkBetween, checkFinite, checkInteger, checkLength } from '../check.ts';
import type { Vector } from '../check.ts';
import { Random } from '../random.ts';

/** How often to roll the dice, and from which seed. */
export interface SimulationOptions {
  /** Default 10,000: a probability is then good to about one percentage point. */
  readonly simulations?: number;
  /** Default 1; the same seed gives the same forecast. */
  readonly seed?: number;
}

/** One possible outcome and how likely it is. */
export interface ForecastOutcome {
  /** Sprints needed, or items finished. */
  readonly value: number;
  readonly probability: number;
  /** Sprints: of needing so many or fewer. Items: of finishing so many or more. */
  readonly confidence: number;
}

/**
 * How many sprints a backlog takes: a Monte-Carlo forecast from the throughput of past sprints.
 *
 * Each simulated sprint repeats a past one, drawn at random. No estimates are asked for; it assumes
 * that coming sprints are like past ones, independent, and the backlog stays as it is.
 *
 * @param throughput items finished in each past sprint, whole numbers, at least one above 0
 * @param backlog items to finish, a whole number of at least 1
 * @param options `simulations` (default 10,000), `seed` (default 1)
 * @returns outcomes by number of sprints, rising, with confidence rising to 1
 * @throws RangeError when there is no history, every past sprint finished nothing, or a number is
 *   not whole
 * @example
 * ```ts
 * import { forecastSprints } from '#vision';
 * forecastSprints([5], 12); // [{ value: 3, probability: 1, confidence: 1 }]
 * ```
 * @source Vacanti, "Actionable Agile Metrics for Predictability", 2015, chapter 15; Savage, "The
 *   Flaw of Averages", 2009
 */
export function forecastSprints(
  throughput: Vector,
  backlog: number,
  options: SimulationOptions = {},
): ForecastOutcome[] {
  checkHistory(throughput);
  checkInteger('backlog', backlog, 1);
  const busy = throughput.some((items) => items > 0);
  check(busy, 'throughput', 'only zeros', 'at least one sprint that finished something');
  const needed = simulate(options, (random) => {
    let sprints = 0;
    for (let left = backlog; left > 0; left -= random.pick(throughput)) sprints += 1;
    return sprints;
  });
  return tabulate(needed);
}

/**
 * How many items a number of sprints finishes: a Monte-Carlo forecast from past throughput.
 *
 * @param throughput items finished in each past sprint, whole numbers
 * @param sprints coming sprints, a whole number of at least 1
 * @param options `simulations` (default 10,000), `seed` (default 1)
 * @returns outcomes by number of items, falling, with confidence rising to 1
 * @throws RangeError when there is no history or a number is not whole
 * @example
 * ```ts
 * import { forecastItems } from '#vision';
 * forecastItems([5], 3); // [{ value: 15, probability: 1, confidence: 1 }]
 * ```
 * @source Vacanti, "Actionable Agile Metrics for Predictability", 2015, chapter 15
 */
export function forecastItems(
  throughput: Vector,
  sprints: number,
  options: SimulationOptions = {},
): ForecastOutcome[] {
  checkHistory(throughput);
  checkInteger('sprints', sprints, 1);
  const finished = simulate(options, (random) => {
    let items = 0;
    for (let sprint = 0; sprint < sprints; sprint++) items += random.pick(throughput);
    return items;
  });
  return tabulate(finished.map((items) => -items)).map((outcome) => ({
    ...outcome,
    value: Math.abs(outcome.value),
  }));
}

/**
 * The outcome that one can promise with a given confidence.
 *
 * Of a forecast of sprints the fewest, of a forecast of items the most, whose confidence suffices.
 *
 * @param outcomes what `forecastSprints` or `forecastItems` returned
 * @param confidence from 0 to 1, usually 0.85
 * @returns a number of sprints or items
 * @throws RangeError when there are no outcomes or the confidence is not from 0 to 1
 * @example
 * ```ts
 * import { forecastSprints, promiseAt } from '#vision';
 * promiseAt(forecastSprints([4, 4, 4, 4, 0], 8, { seed: 7 }), 0.85); // 3
 * ```
 * @source Vacanti, "Actionable Agile Metrics for Predictability", 2015, chapter 15
 */
export function promiseAt(outcomes: readonly ForecastOutcome[], confidence: number): number {
  checkLength('outcomes', outcomes);
  outcomes.forEach((outcome, i) => {
    checkFinite(`outcomes[${i}].value`, outcome.value);
    checkBetween(`outcomes[${i}].probability`, outcome.probability, 0, 1);
    checkBetween(`outcomes[${i}].confidence`, outcome.confidence, 0, 1);
  });
  checkBetween('confidence', confidence, 0, 1);
  const enough = outcomes.find((outcome) => outcome.confidence >= confidence);
  return (enough ?? outcomes[outcomes.length - 1]).value;
}

function checkHistory(throughput: Vector): void {
  checkLength('throughput', throughput);
  throughput.forEach((items, i) => checkInteger(`throughput[${i}]`, items));
}

function simulate(options: SimulationOptions, play: (random: Random) => number): number[] {
  const { simulations = 10_000, seed = 1 } = options;
  checkInteger('options.simulations', simulations, 1);
  const random = new Random(seed);
  return Array.from({ length: simulations }, () => play(random));
}

/** Counts the values, rising, and adds up the counts from the lowest. */
function tabulate(values: readonly number[]): ForecastOutcome[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let soFar = 0;
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([value, count]) => {
      soFar += count;
      return { value, probability: count / values.length, confidence: soFar / values.length };
    });
}
