/** Complex numbers: real and imaginary parts side by side. */
export interface ComplexPlane {
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
}

/**
 * The two-dimensional discrete Fourier transform, in place: every row, then every column.
 *
 * Sizes are powers of two. `direction` −1 is forwards; +1 is back, not divided by the count.
 * Cooley and Tukey, 1965: $O(n \log n)$ in the number of pixels.
 */
export function transformPlane(
  plane: ComplexPlane,
  width: number,
  height: number,
  direction: -1 | 1,
): void {
  const [across, down] = [rootsOfUnity(width, direction), rootsOfUnity(height, direction)];
  for (let y = 0; y < height; y++) transformLine(plane, y * width, 1, across, width);
  for (let x = 0; x < width; x++) transformLine(plane, x, width, down, height);
}

/** The first half of the n-th roots of 1. */
function rootsOfUnity(count: number, direction: -1 | 1): ComplexPlane {
  const angles = Float64Array.from({ length: Math.max(1, count / 2) }, (_, k) => k);
  const turn = (direction * 2 * Math.PI) / count;
  return {
    real: angles.map((k) => Math.cos(k * turn)),
    imaginary: angles.map((k) => Math.sin(k * turn)),
  };
}

/** One line of values, `stride` apart: halves are transformed, then crossed. */
function transformLine(
  { real, imaginary }: ComplexPlane,
  start: number,
  stride: number,
  roots: ComplexPlane,
  count: number,
): void {
  sortByReversedBits(real, start, stride, count);
  sortByReversedBits(imaginary, start, stride, count);
  for (let half = 1; half < count; half *= 2) {
    for (let k = 0; k < half; k++) {
      const root = (k * count) / (2 * half);
      const cosine = roots.real[root];
      const sine = roots.imaginary[root];
      for (let i = k; i < count; i += 2 * half) {
        const a = start + i * stride;
        const b = a + half * stride;
        const turnedReal = real[b] * cosine - imaginary[b] * sine;
        const turnedImaginary = real[b] * sine + imaginary[b] * cosine;
        real[b] = real[a] - turnedReal;
        imaginary[b] = imaginary[a] - turnedImaginary;
        real[a] += turnedReal;
        imaginary[a] += turnedImaginary;
      }
    }
  }
}

function sortByReversedBits(values: Float64Array, start: number, stride: number, count: number) {
  for (let i = 1, j = 0; i < count; i++) {
    let bit = count >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i >= j) continue;
    const [a, b] = [start + i * stride, start + j * stride];
    [values[a], values[b]] = [values[b], values[a]];
  }
}
