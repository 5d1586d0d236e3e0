/**
 * Polynomials that are orthonormal over the places where something was measured: the columns of Q in
 * a QR factorization of the powers, without the powers, whose columns are nearly parallel.
 *
 * Three-term recurrence: Forsythe, "Generation and Use of Orthogonal Polynomials for Data-Fitting
 * with a Digital Computer", 1957.
 */
export interface Basis {
  /** One row a degree from 0, one number a measured place. */
  readonly measured: readonly Float64Array[];
  /** The same polynomials at the other places. */
  readonly elsewhere: readonly Float64Array[];
}

/**
 * @param places where something was measured, all different
 * @param others where the polynomials are wanted as well
 * @param degree less than the number of places
 */
export function orthonormalBasis(
  places: readonly number[],
  others: readonly number[],
  degree: number,
): Basis {
  const all = Float64Array.from([...places, ...others]);
  const count = places.length;
  const rows = [new Float64Array(all.length).fill(1 / Math.sqrt(count))];
  let before = new Float64Array(all.length);
  let coupling = 0;
  while (rows.length <= degree) {
    const last = rows[rows.length - 1];
    const shifted = last.map((value, i) => value * all[i]);
    const centre = dot(last, shifted, count);
    const next = last.map((value, i) => shifted[i] - centre * value - coupling * before[i]);
    coupling = Math.sqrt(dot(next, next, count));
    before = last;
    rows.push(next.map((value) => value / coupling));
  }
  return {
    measured: rows.map((row) => row.subarray(0, count)),
    elsewhere: rows.map((row) => row.subarray(count)),
  };
}

/** How much of each polynomial the values hold: the coefficients that least squares gives. */
export function coefficientsOf(basis: Basis, values: ArrayLike<number>): number[] {
  return basis.measured.map((row) => dot(row, values, row.length));
}

/** The fit of a degree at the other places. */
export function fitElsewhere(
  { elsewhere }: Basis,
  coefficients: readonly number[],
  degree: number,
): number[] {
  return Array.from(elsewhere[0], (_, place) => {
    let sum = 0;
    for (let k = 0; k <= degree; k++) sum += coefficients[k] * elsewhere[k][place];
    return sum;
  });
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += a[i] * b[i];
  return sum;
}
