import { checkAtLeast, checkInteger, checkResult } from '../check.ts';

/** What a mistake costs, in one currency. */
export interface MistakeCosts {
  /** A defect that ships. */
  readonly escape: number;
  /** A good part that is rejected. */
  readonly overkill: number;
}

/** What the mistakes cost, in the currency of the costs. */
export interface InspectionCost {
  readonly escapes: number;
  readonly overkills: number;
  readonly total: number;
}

/**
 * The cost of escapes and overkill.
 *
 * @param counts `escapes`: defects missed; `overkills`: good parts rejected; whole numbers
 * @param costs what one of each costs, at least 0
 * @returns the cost of each kind and the total
 * @throws RangeError when a count is not whole or a cost is negative
 * @example
 * ```ts
 * import { inspectionCost } from '#vision';
 * inspectionCost({ escapes: 2, overkills: 100 }, { escape: 180, overkill: 1.5 }); // { escapes: 360, overkills: 150, total: 510 }
 * ```
 * @source Elkan, "The Foundations of Cost-Sensitive Learning", 2001
 */
export function inspectionCost(
  counts: { readonly escapes: number; readonly overkills: number },
  costs: MistakeCosts,
): InspectionCost {
  checkInteger('counts.escapes', counts.escapes);
  checkInteger('counts.overkills', counts.overkills);
  checkCosts(costs);
  const escapes = counts.escapes * costs.escape;
  const overkills = counts.overkills * costs.overkill;
  checkResult('costs', escapes + overkills);
  return { escapes, overkills, total: escapes + overkills };
}

/** Expects prices that are finite and at least 0. */
export function checkCosts(costs: MistakeCosts): void {
  checkAtLeast('costs.escape', costs.escape, 0);
  checkAtLeast('costs.overkill', costs.overkill, 0);
}
