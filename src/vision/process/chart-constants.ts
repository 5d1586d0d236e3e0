import { check } from '../check.ts';

/** Mean and standard deviation of the range of samples from a normal distribution with σ = 1. */
const ranges: readonly (readonly [d2: number, d3: number])[] = [
  [1.1283791671, 0.8525024664],
  [1.692568751, 0.888368004],
  [2.0587507462, 0.8798082028],
  [2.325928947, 0.8640819411],
  [2.5344127212, 0.8480396861],
  [2.7043567512, 0.8332053356],
  [2.8472006121, 0.8198314898],
  [2.9700263244, 0.8078342745],
  [3.0775054617, 0.7970506735],
];

/** d2 and d3 of subgroups of a size: a range over d2 estimates σ. */
export function rangeConstants(argument: string, size: number): readonly [d2: number, d3: number] {
  const known = size >= 2 && size <= 10;
  check(known, argument, `${size} items`, '2 to 10 a subgroup');
  return ranges[size - 2];
}

/** c4: a sample standard deviation of so many values over c4 estimates σ without bias. */
export function standardDeviationConstant(size: number): number {
  let constant = size % 2 === 0 ? Math.sqrt(2 / Math.PI) : Math.sqrt(Math.PI) / 2;
  // c4(n + 2) / c4(n), which leads up from c4(2) and c4(3).
  for (let n = size % 2 === 0 ? 2 : 3; n < size; n += 2) {
    constant *= n / Math.sqrt((n - 1) * (n + 1));
  }
  return constant;
}
