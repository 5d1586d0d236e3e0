import {
  check,
  checkBetween,
  checkMatrix,
  checkPositive,
  checkResult,
  checkSameLength,
} from '../check.ts';
import type { Matrix } from '../check.ts';
import type { MistakeCosts } from '../classification/inspection-cost.ts';

/** A confusion matrix with prices on it. */
export interface MoneyMatrix {
  /** Count × price of each cell, in the currency of the prices. */
  readonly matrix: readonly (readonly number[])[];
  readonly total: number;
  /** The total a sample; NaN without samples. */
  readonly perSample: number;
}

/**
 * A confusion matrix in money: what each kind of call cost.
 *
 * Any number of classes; a negative price is a gain. In a meeting, the cell that costs most says
 * more than an F1.
 *
 * Formula: $\text{total} = \sum_{ij} n_{ij} c_{ij}$
 *
 * @param counts how often each class (row) was called what (column), numbers of at least 0
 * @param prices what one such call costs, same shape, finite
 * @returns the money in each cell, the total and the total a sample
 * @throws RangeError when the matrices are empty, ragged or of different shapes, a number is not
 *   finite or a count is negative
 * @example
 * ```ts
 * import { confusionMatrixInMoney } from '#vision';
 * const prices = [[0, 1.5], [180, 0]];
 * confusionMatrixInMoney([[990, 6], [1, 3]], prices).matrix; // [[0, 9], [180, 0]]
 * confusionMatrixInMoney([[990, 6], [1, 3]], prices).perSample; // 0.189
 * ```
 * @source Elkan, "The Foundations of Cost-Sensitive Learning", 2001
 */
export function confusionMatrixInMoney(counts: Matrix, prices: Matrix): MoneyMatrix {
  checkMatrix('counts', counts);
  checkMatrix('prices', prices);
  checkSameLength('prices', prices, 'counts', counts);
  checkSameLength('prices[0]', prices[0], 'counts[0]', counts[0]);
  counts.forEach((row, i) => {
    row.forEach((count, j) => {
      check(count >= 0, `counts[${i}][${j}]`, count, 'a number of at least 0');
    });
  });
  const sum = (matrix: Matrix) => matrix.flat().reduce((total, value) => total + value, 0);
  const matrix = counts.map((row, i) => row.map((count, j) => count * prices[i][j]));
  const samples = sum(counts);
  const total = sum(matrix);
  checkResult('counts', samples);
  checkResult('prices', total);
  return { matrix, total, perSample: samples === 0 ? NaN : total / samples };
}

/** A line and the model that inspects on it. */
export interface InspectedLine {
  /** Parts in the period, above 0. */
  readonly parts: number;
  /** The share of parts with a defect, from 0 to 1. */
  readonly defectRate: number;
  /** The share of defective parts that is caught, from 0 to 1. */
  readonly recall: number;
  /** The share of good parts that is rejected, from 0 to 1. */
  readonly falsePositiveRate: number;
}

/** What to expect of a line in a period. */
export interface LineForecast {
  readonly escapes: number;
  readonly overkills: number;
  readonly escapeCost: number;
  readonly overkillCost: number;
  readonly total: number;
  /** Escapes among the parts that ship, in parts per million. */
  readonly escapedPartsPerMillion: number;
  /** The share of rejects that are truly defective; NaN where nothing is rejected. */
  readonly precision: number;
}

/**
 * What a line's mistakes are expected to be, and to cost, in a period.
 *
 * @param line its volume, share of defects, and the model's recall and false positive rate by part
 * @param costs what an escape and an overkill cost, at least 0
 * @returns expected numbers (not whole) and money
 * @throws RangeError when a share is not from 0 to 1, there are no parts or a price is negative
 * @example
 * ```ts
 * import { forecastLineCost } from '#vision';
 * const line = { parts: 10000, defectRate: 0.004, recall: 0.9, falsePositiveRate: 0.005 };
 * forecastLineCost(line, { escape: 180, overkill: 1.5 }).total.toFixed(2); // '794.70'
 * ```
 * @source Montgomery, "Introduction to Statistical Quality Control", 2012, chapter 15
 */
export function forecastLineCost(line: InspectedLine, costs: MistakeCosts): LineForecast {
  checkPositive('line.parts', line.parts);
  checkBetween('line.defectRate', line.defectRate, 0, 1);
  checkBetween('line.recall', line.recall, 0, 1);
  checkBetween('line.falsePositiveRate', line.falsePositiveRate, 0, 1);
  checkBetween('costs.escape', costs.escape, 0, Number.MAX_VALUE);
  checkBetween('costs.overkill', costs.overkill, 0, Number.MAX_VALUE);
  const defects = line.parts * line.defectRate;
  const caught = defects * line.recall;
  const escapes = defects - caught;
  const overkills = (line.parts - defects) * line.falsePositiveRate;
  const shipped = line.parts - caught - overkills;
  const rejected = caught + overkills;
  const [escapeCost, overkillCost] = [escapes * costs.escape, overkills * costs.overkill];
  checkResult('costs', escapeCost + overkillCost);
  return {
    ...{ escapes, overkills, escapeCost, overkillCost },
    total: escapeCost + overkillCost,
    escapedPartsPerMillion: shipped === 0 ? NaN : 1e6 * (escapes / shipped),
    precision: rejected === 0 ? NaN : caught / rejected,
  };
}
