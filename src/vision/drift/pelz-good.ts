/**
 * Probability that Dₙ is below d, by the limit law and three terms of its expansion in 1/√n.
 *
 * With z = d√n the terms are sums over odd m of e^(−π²m²/8z²) and, for two of them, over whole k of
 * e^(−π²k²/2z²): the form that converges fast where z is small.
 *
 * Source: Pelz and Good, "Approximating the Lower Tail-areas of the Kolmogorov–Smirnov One-sample
 * Statistic", 1976, in Simard and L'Ecuyer's notation (2011).
 */
export function pelzGood(n: number, d: number): number {
  const z = d * Math.sqrt(n);
  const z2 = z * z;
  const pi2 = Math.PI ** 2;
  if (pi2 / 8 / z2 > 708) return 0;
  let [k0, k1, k2, k3] = [0, 0, 0, 0];
  const terms = Math.ceil((16 * z) / Math.PI);
  for (let k = terms; k > 0; k--) {
    const m2 = (2 * k - 1) ** 2 * pi2;
    const weight = Math.exp(-m2 / (8 * z2));
    k0 += weight;
    k1 += weight * (m2 / 4 - z2);
    k2 +=
      weight *
      (6 * z2 ** 3 + 2 * z2 ** 2 + ((2 * z2 - 5) * z2 * m2) / 4 + ((1 - 2 * z2) * m2 ** 2) / 16);
    k3 +=
      weight *
      (-30 * z2 ** 3 -
        90 * z2 ** 4 +
        ((135 - 96 * z2) * z2 ** 2 * m2) / 4 +
        ((212 * z2 - 60) * z2 * m2 ** 2) / 16 +
        ((5 - 30 * z2) * m2 ** 3) / 64);
  }
  let [extra2, extra3] = [0, 0];
  for (let k = terms; k > 0; k--) {
    const m2 = k * k * pi2;
    const weight = Math.exp(-m2 / (2 * z2));
    extra2 += weight * m2;
    extra3 += weight * m2 * (3 * z2 - m2);
  }
  const second = k2 / (72 * z ** 7) - extra2 / (36 * z ** 3);
  const third = k3 / (6480 * z ** 10) + extra3 / (216 * z ** 6);
  const root = Math.sqrt(n);
  const sum = k0 / z + k1 / (6 * z ** 4) / root + second / n + third / n / root;
  return Math.sqrt(2 * Math.PI) * sum;
}
