import {
  check,
  checkAllBetween,
  checkBetween,
  checkLabels,
  checkLength,
  checkSameLength,
} from '../check.ts';
import type { Matrix, Vector } from '../check.ts';
import type { LabelOptions } from './confusion-matrix.ts';
import { sortLabels } from './labels.ts';
import type { ClassLabel } from './labels.ts';

/** Probabilities as rows that sum to 1, and the column of the true class of each row. */
export interface ProbabilityRows {
  readonly rows: Matrix;
  readonly truth: readonly number[];
}

/** How far a row may be from 1: what a float32 softmax leaves. */
const ROW_TOLERANCE = 1e-5;

/** Reads a list of positive probabilities or rows of class probabilities, and checks them. */
export function readProbabilities(
  actual: readonly ClassLabel[],
  probabilities: Vector | Matrix,
  options: LabelOptions,
): ProbabilityRows {
  checkLength('actual', actual);
  checkLabels('actual', actual);
  checkSameLength('probabilities', probabilities, 'actual', actual);
  const rows = probabilities.map((row, i) => {
    if (typeof row !== 'number') return readRow(row, i);
    checkBetween(`probabilities[${i}]`, row, 0, 1);
    return [1 - row, row];
  });
  const labels = options.labels ?? columnLabels(actual);
  rows.forEach((row, i) => {
    const expected = `one a class (${labels.length}: ${JSON.stringify(labels)}); see options.labels`;
    check(row.length === labels.length, `probabilities[${i}]`, `${row.length} columns`, expected);
  });
  const truth = actual.map((label, i) => {
    const column = labels.indexOf(label);
    check(column >= 0, `actual[${i}]`, label, `one of ${JSON.stringify(labels)}`);
    return column;
  });
  return { rows, truth };
}

function readRow(row: Vector, i: number): Vector {
  checkAllBetween(`probabilities[${i}]`, row, 0, 1);
  const sum = row.reduce((total, value) => total + value, 0);
  const close = Math.abs(sum - 1) < ROW_TOLERANCE;
  check(close, `probabilities[${i}]`, `a sum of ${sum}`, 'probabilities that sum to 1');
  return row;
}

/** The labels that occur; for a lone 0, 1 or −1 its usual partner too. */
function columnLabels(actual: readonly ClassLabel[]): ClassLabel[] {
  const labels = sortLabels('actual', actual);
  if (labels.length > 1) return labels;
  if (labels[0] === -1) return [-1, 1];
  return labels[0] === 0 || labels[0] === 1 ? [0, 1] : labels;
}
