import { check, checkAllFinite, checkFinite, checkInteger, checkList, listOf } from '../check.ts';
import type { NumberArray } from '../describe.ts';

/**
 * Numbers in row-major order with their shape: an image batch is [samples, channels, height, width].
 */
export interface Tensor {
  readonly shape: readonly number[];
  readonly data: Float64Array;
}

/** A number, or a list of lists … of numbers, rectangular. */
export type NestedNumbers = number | readonly NestedNumbers[];

/**
 * Packs nested lists of numbers into a tensor.
 *
 * @param nested rectangular nested lists of finite numbers, or a typed array
 * @returns the tensor, row-major, its shape read from the nesting
 * @throws RangeError when the lists are ragged, empty or hold a number that is not finite
 * @example
 * ```ts
 * import { tensorFrom } from '#vision';
 * tensorFrom([[1, 2, 3], [4, 5, 6]]).shape; // [2, 3]
 * ```
 * @source NumPy, `numpy.array`, https://numpy.org/doc/stable/reference/generated/numpy.array.html
 */
export function tensorFrom(nested: NestedNumbers | NumberArray): Tensor {
  if (ArrayBuffer.isView(nested)) nested = listOf('nested', nested);
  const shape: number[] = [];
  for (let level = nested; typeof level !== 'number'; level = level[0]) {
    checkList('nested', level);
    check(level.length > 0, 'nested', 'an empty list', 'lists with at least 1 item');
    shape.push(level.length);
  }
  checkRectangular(nested, shape);
  const flat = flatten(nested);
  checkAllFinite('nested', flat);
  return { shape, data: Float64Array.from(flat) };
}

/**
 * Unpacks a tensor into nested lists of numbers, to print or compare it.
 *
 * @param tensor the tensor
 * @returns nested lists, as deep as the shape is long
 * @throws RangeError when the data does not fill the shape
 * @example
 * ```ts
 * import { nestedFrom } from '#vision';
 * nestedFrom({ shape: [2, 2], data: Float64Array.of(1, 2, 3, 4) }); // [[1, 2], [3, 4]]
 * ```
 * @source NumPy, `numpy.ndarray.tolist`
 */
export function nestedFrom(tensor: Tensor): NestedNumbers {
  checkTensor('tensor', tensor);
  let level: NestedNumbers[] = [...tensor.data];
  for (const size of tensor.shape.slice(1).toReversed()) {
    const rows = Math.ceil(level.length / size);
    level = Array.from({ length: rows }, (_, row) => level.slice(row * size, (row + 1) * size));
  }
  return tensor.shape.length === 0 ? level[0] : level;
}

/** A tensor of zeros. */
export function zeroTensor(shape: readonly number[]): Tensor {
  return { shape, data: new Float64Array(shape.reduce((product, size) => product * size, 1)) };
}

/** Expects `rank` dimensions, each of at least 1, filled by the data. */
export function checkTensor(argument: string, { shape, data }: Tensor, rank?: number): void {
  checkList(`${argument}.shape`, shape);
  if (rank !== undefined)
    check(shape.length === rank, `${argument}.shape`, shape, `${rank} dimensions`);
  shape.forEach((size, axis) => {
    checkInteger(`${argument}.shape[${axis}]`, size, 1);
  });
  const size = shape.reduce((product, next) => product * next, 1);
  if (!(data instanceof Float64Array))
    check(false, `${argument}.data`, data, 'a Float64Array: Float64Array.from(data)');
  check(data.length === size, `${argument}.data`, `${data.length} numbers`, `${size} (${shape})`);
  // Times 0, a finite number is 0 and any other is NaN: one sum tells whether to look for it.
  let probe = 0;
  for (let i = 0; i < size; i++) probe += data[i] * 0;
  for (let i = 0; i < size && probe !== 0; i++) checkFinite(`${argument}.data[${i}]`, data[i]);
}

/** Expects two equal shapes. */
export function checkShape(argument: string, found: Tensor, expected: readonly number[]): void {
  checkTensor(argument, found, expected.length);
  const equal = found.shape.every((size, axis) => size === expected[axis]);
  check(equal, `${argument}.shape`, found.shape, `[${expected}]`);
}

function checkRectangular(nested: NestedNumbers, shape: readonly number[]): void {
  if (typeof nested === 'number') {
    check(shape.length === 0, 'nested', nested, `a list of ${shape[0]} items (a ragged list?)`);
    return;
  }
  const expected =
    shape.length === 0 ? 'a number (a ragged list?)' : `${shape[0]} items (a ragged list?)`;
  checkList('nested', nested);
  check(nested.length === shape[0], 'nested', `a list of ${nested.length} items`, expected);
  for (const inner of nested) checkRectangular(inner, shape.slice(1));
}

function flatten(nested: NestedNumbers): number[] {
  return typeof nested === 'number' ? [nested] : nested.flatMap(flatten);
}
