import { checkMatrix, checkResult, checkSameLength } from '../check.ts';
import type { Matrix, Vector } from '../check.ts';

/** Euclidean distance of two vectors of equal length. */
export function euclidean(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] - b[i]) ** 2;
  return Math.sqrt(sum);
}

/** The memory's vector that is nearest to a vector, the first of equally near ones. */
export function nearestOf(memory: Matrix, vector: Vector): { index: number; distance: number } {
  let [index, distance] = [0, Infinity];
  memory.forEach((kept, i) => {
    const far = euclidean(kept, vector);
    if (far < distance) [index, distance] = [i, far];
  });
  checkResult('memory', distance);
  return { index, distance };
}

/** Expects two lists of rows that are all as long. */
export function checkSameFeatures(
  argument: string,
  rows: Matrix,
  otherArgument: string,
  others: Matrix,
): void {
  checkMatrix(otherArgument, others);
  checkMatrix(argument, rows);
  checkSameLength(`${argument}[0]`, rows[0], `${otherArgument}[0]`, others[0]);
}
