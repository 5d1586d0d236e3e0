import { checkBetween, checkInteger, checkLength, checkPositive, checkResult } from '../check.ts';

/** One stage of a path through the line. */
export interface LatencyStage {
  readonly name: string;
  /** Time of one pass. */
  readonly milliseconds: number;
  /** How often a board passes it, one pass after the other; default 1. */
  readonly times?: number;
  /** Percentage of passes within that time, such as 99 for a p99; default 100, a hard limit. */
  readonly percent?: number;
}

/** A latency budget, added up. */
export interface LatencyBudget {
  readonly total: number;
  /** Limit minus total; negative when the budget is broken. */
  readonly spare: number;
  readonly holds: boolean;
  /** Share of boards within the total that the stages' percentiles prove, 0 to 1. */
  readonly provenShare: number;
  readonly stages: readonly { name: string; milliseconds: number; share: number }[];
}

/**
 * Adds up a latency budget against the time that the line allows.
 *
 * Percentiles do not add: eight passes within 120 ms at p99 each prove only that 92 % of boards
 * meet the sum (the union bound), whatever the dependence between the passes.
 *
 * Formula: $P(\text{all within}) \ge 1 - \sum_i n_i (1 - q_i)$
 *
 * @param stages the stages in order, at least one
 * @param limitMilliseconds the time allowed, such as the takt
 * @returns total, spare, what is proven, and each stage's part of the total
 * @throws RangeError when there is no stage or a number is out of range
 * @example
 * ```ts
 * import { addLatencyBudget } from '#vision';
 * const move = { name: 'motion and light', milliseconds: 100, times: 8 };
 * const judge = { name: 'trigger to decision', milliseconds: 120, times: 8, percent: 99 };
 * const { total, spare, provenShare } = addLatencyBudget([move, judge], 2000);
 * [total, spare]; // [1760, 240]
 * provenShare.toFixed(2); // '0.92'
 * ```
 * @source Boole's inequality; Dean, Barroso, "The Tail at Scale", Communications of the ACM 56(2),
 *   2013
 */
export function addLatencyBudget(
  stages: readonly LatencyStage[],
  limitMilliseconds: number,
): LatencyBudget {
  checkLength('stages', stages);
  checkPositive('limitMilliseconds', limitMilliseconds);
  let [total, missing] = [0, 0];
  const sums = stages.map(({ name, milliseconds, times = 1, percent = 100 }, i) => {
    checkBetween(`stages[${i}].milliseconds`, milliseconds, 0, Number.MAX_VALUE);
    checkInteger(`stages[${i}].times`, times, 1);
    checkBetween(`stages[${i}].percent`, percent, 0, 100);
    total += milliseconds * times;
    missing += times * (1 - percent / 100);
    return { name, milliseconds: milliseconds * times };
  });
  checkResult('stages', total);
  return {
    total,
    spare: limitMilliseconds - total,
    holds: total <= limitMilliseconds,
    provenShare: Math.max(0, 1 - missing),
    stages: sums.map((stage) => ({
      ...stage,
      share: total > 0 ? stage.milliseconds / total : 0,
    })),
  };
}
