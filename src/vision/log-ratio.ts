/** ln(a / b) of numbers of at least 0, also where a / b is beyond what a double holds. */
export function logRatio(above: number, below: number): number {
  const ratio = above / below;
  return ratio > 0 && ratio < Infinity ? Math.log(ratio) : Math.log(above) - Math.log(below);
}
