import { check, checkBetween, checkPositive, checkResult, checkResults } from '../check.ts';

/** The three averages that Little's law ties together. */
export interface LittlesLaw {
  /** Arrivals per unit of time (λ). */
  readonly arrivalRate: number;
  /** Mean time in the system (W), in the same unit of time. */
  readonly timeInSystem: number;
  /** Mean number in the system (L). */
  readonly numberInSystem: number;
}

/**
 * Little's law: the missing one of arrival rate, mean time in the system and mean number in it.
 *
 * It holds for every stable system, whatever the order of service or the distributions.
 *
 * Formula: $L = \lambda W$
 *
 * @param known two of the three averages
 * @returns all three
 * @throws RangeError when not exactly two are given, or one is out of range
 * @example
 * ```ts
 * import { littlesLaw } from '#vision';
 * littlesLaw({ arrivalRate: 0.5, timeInSystem: 3 }).numberInSystem; // 1.5
 * littlesLaw({ arrivalRate: 4, numberInSystem: 10 }).timeInSystem; // 2.5
 * ```
 * @source Little, "A Proof for the Queuing Formula: L = λW", Operations Research 9(3), 1961
 */
export function littlesLaw(known: Partial<LittlesLaw>): LittlesLaw {
  const { arrivalRate, timeInSystem, numberInSystem } = known;
  const given = [arrivalRate, timeInSystem, numberInSystem].filter((one) => one !== undefined);
  check(given.length === 2, 'known', `${given.length} averages`, 'exactly 2 of the 3');
  if (arrivalRate !== undefined) checkPositive('arrivalRate', arrivalRate);
  if (timeInSystem !== undefined) checkBetween('timeInSystem', timeInSystem, 0, Number.MAX_VALUE);
  if (numberInSystem !== undefined) {
    checkBetween('numberInSystem', numberInSystem, 0, Number.MAX_VALUE);
  }
  if (arrivalRate === undefined) {
    const [time, number] = [timeInSystem ?? 0, numberInSystem ?? 0];
    checkPositive('timeInSystem', time);
    checkResult('timeInSystem', number / time);
    return { arrivalRate: number / time, timeInSystem: time, numberInSystem: number };
  }
  const time = timeInSystem ?? (numberInSystem ?? 0) / arrivalRate;
  const number = numberInSystem ?? arrivalRate * time;
  checkResults('arrivalRate', [time, number]);
  return { arrivalRate, timeInSystem: time, numberInSystem: number };
}
