/** What ln Γ(x + 1) exceeds Stirling's (x + ½) ln x − x + ½ ln 2π by; x above 0. To about 1e-16. */
export function stirlingError(x: number): number {
  let correction = 0;
  let shifted = x;
  while (shifted < 10) {
    correction += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
    shifted++;
  }
  const t = 1 / (shifted * shifted);
  const inner = 1 / 1188 - t * (691 / 360360 - t / 156);
  const series = 1 / 12 - t * (1 / 360 - t * (1 / 1260 - t * (1 / 1680 - t * inner)));
  return correction + series / shifted;
}

/**
 * Regularised upper incomplete gamma function Q(a, x), the survival function of a gamma variable;
 * a above 0, x at least 0. Relative error about 1e-13 up to a of 10⁴.
 *
 * Source: DLMF 8.7.1 (series) and 8.9.2 (continued fraction, by Lentz's algorithm).
 */
export function upperIncompleteGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  const excess = (x - a) / a;
  const density = Math.exp(a * (Math.log1p(excess) - excess) - stirlingError(a));
  const scaled = density / Math.sqrt(2 * Math.PI * a);
  return x < a + 1 ? 1 - scaled * lowerSeries(a, x) : scaled * a * upperFraction(a, x);
}

/** Share of a standard normal distribution below a value. */
export function normalShare(value: number): number {
  const tail = upperIncompleteGamma(0.5, value ** 2 / 2) / 2;
  return value < 0 ? tail : 1 - tail;
}

function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > (sum * Number.EPSILON) / 8; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Infinity;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i < 1_000_000; i++) {
    const numerator = -i * (i - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < Number.EPSILON) break;
  }
  return fraction;
}
