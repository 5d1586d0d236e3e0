import {
  check,
  checkBetween,
  checkInteger,
  checkLength,
  checkList,
  checkMatrix,
  checkResult,
  checkSameLength,
} from '../check.ts';
import type { Matrix, Vector } from '../check.ts';
import type { Random } from '../random.ts';
import type { Tensor } from './tensor.ts';

/** Patches as a tensor [samples, 1, side, side], to mean 0 and standard deviation 1. */
export function patchTensor(
  patches: readonly Matrix[],
  scale: { readonly mean: number; readonly standardDeviation: number },
): Tensor {
  const side = patches[0].length;
  const values = patches.flat(2).map((grey) => (grey - scale.mean) / scale.standardDeviation);
  return { shape: [patches.length, 1, side, side], data: Float64Array.from(values) };
}

/** Expects at least one patch, each of `side` × `side` finite values. */
export function checkPatches(patches: readonly Matrix[], side: number): void {
  checkLength('patches', patches);
  patches.forEach((patch, i) => {
    checkMatrix(`patches[${i}]`, patch);
    checkSameLength(`patches[${i}]`, patch, 'its side', { length: side });
    checkSameLength(`patches[${i}][0]`, patch[0], 'its side', { length: side });
  });
  check(side % 4 === 0, 'patches[0]', `${side} pixels a side`, 'a multiple of 4, such as 16 or 24');
}

/** Expects patches of one size with labels 0 and 1, both present. */
export function checkExamples(patches: readonly Matrix[], labels: Vector): void {
  checkLength('patches', patches);
  checkList('patches[0]', patches[0]);
  checkPatches(patches, patches[0].length);
  checkSameLength('labels', labels, 'patches', patches);
  labels.forEach((label, i) => {
    checkInteger(`labels[${i}]`, label);
    checkBetween(`labels[${i}]`, label, 0, 1);
  });
  const both = labels.includes(0) && labels.includes(1);
  check(both, 'labels', `only ${labels[0]}`, 'both 0 (good) and 1 (defective)');
}

/** Mean and standard deviation of all grey values. */
export function greyStatistics(patches: readonly Matrix[]): {
  mean: number;
  standardDeviation: number;
} {
  const values = patches.flat(2);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  checkResult('patches', variance);
  check(variance > 0, 'patches', `only the value ${mean}`, 'patches that are not all one grey');
  return { mean, standardDeviation: Math.sqrt(variance) };
}

/** One of the eight ways to lay a square down. */
export function turned(patch: Matrix, random: Random): Matrix {
  let result = patch;
  if (random.chance(0.5)) result = result.toReversed();
  if (random.chance(0.5)) result = result.map((row) => row.toReversed());
  if (random.chance(0.5)) result = result.map((_, i) => result.map((row) => row[i]));
  return result;
}
