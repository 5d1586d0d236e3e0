import { check, checkAllFinite, checkLength, checkResult, checkSameLength } from '../check.ts';
import type { Matrix, Vector } from '../check.ts';
import { meanOf } from './subgroups.ts';

/** Where the spread of measurements comes from: variances, in squared units. */
export interface GaugeStudy {
  /** The same operator, the same part, again. */
  readonly repeatability: number;
  /** Another operator, alone and together with the part. */
  readonly reproducibility: number;
  /** What of it depends on the part. */
  readonly interaction: number;
  /** Repeatability and reproducibility: the gauge. */
  readonly gauge: number;
  /** From part to part: what is to be measured. */
  readonly parts: number;
  /** Standard deviation of the gauge over that of all, 0 to 1 (%study variation). */
  readonly share: number;
  /** Classes that the gauge can tell apart (ndc), rounded down. */
  readonly categories: number;
}

/**
 * Gauge repeatability and reproducibility of a measured value, by analysis of variance.
 *
 * A share up to 0.1 is good, above 0.3 the gauge measures itself; at least five categories. Parts
 * must span what the process makes, or the gauge looks worse than it is. Variances that come out
 * below 0 count as 0.
 *
 * @param measurements operators × parts × trials, in one unit
 * @returns variances, share and categories
 * @throws RangeError when there are fewer than two operators, parts or trials, they are not as many
 *   throughout, a value is not finite, or all are equal
 * @example
 * ```ts
 * import { gaugeStudy } from '#vision';
 * const { gauge, categories } = gaugeStudy([
 *   [[10, 11], [20, 21], [30, 31]],
 *   [[11, 12], [21, 22], [31, 32]],
 * ]);
 * [gauge, categories]; // [1, 14]
 * ```
 * @source AIAG, "Measurement Systems Analysis", 4th edition, 2010, chapter III; statsmodels 0.15.0,
 *   `anova_lm`
 */
export function gaugeStudy(measurements: readonly Matrix[]): GaugeStudy {
  checkMeasurements(measurements);
  const [operators, parts] = [measurements.length, measurements[0].length];
  const trials = measurements[0][0].length;
  const cells = measurements.map((byPart) => byPart.map(meanOf));
  const operatorMeans = cells.map(meanOf);
  const partMeans = cells[0].map((_, p) => meanOf(cells.map((row) => row[p])));
  const mean = meanOf(operatorMeans);
  const squares = (values: Vector, from: number) =>
    values.reduce((sum, value) => sum + (value - from) ** 2, 0);
  const byOperator = (parts * trials * squares(operatorMeans, mean)) / (operators - 1);
  const byPart = (operators * trials * squares(partMeans, mean)) / (parts - 1);
  const together = cells.flatMap((row, o) =>
    row.map((cell, p) => cell - operatorMeans[o] - partMeans[p] + mean),
  );
  const byBoth = (trials * squares(together, 0)) / ((operators - 1) * (parts - 1));
  const residual = measurements.flatMap((row, o) =>
    row.map((cell, p) => squares(cell, cells[o][p])),
  );
  const repeatability = meanOf(residual) / (trials - 1);
  const interaction = Math.max(0, (byBoth - repeatability) / trials);
  const reproducibility = Math.max(0, (byOperator - byBoth) / (parts * trials)) + interaction;
  const gauge = repeatability + reproducibility;
  const between = Math.max(0, (byPart - byBoth) / (operators * trials));
  checkResult('measurements', gauge + between);
  check(gauge > 0, 'measurements', 'a gauge without spread', 'measurements that differ');
  return {
    ...{ repeatability, reproducibility, interaction, gauge, parts: between },
    share: Math.sqrt(gauge / (gauge + between)),
    categories: Math.floor(Math.sqrt((2 * between) / gauge)),
  };
}

function checkMeasurements(measurements: readonly Matrix[]): void {
  checkLength('measurements', measurements, 2);
  checkLength('measurements[0]', measurements[0], 2);
  checkLength('measurements[0][0]', measurements[0][0], 2);
  measurements.forEach((byPart, o) => {
    checkSameLength(`measurements[${o}]`, byPart, 'measurements[0]', measurements[0]);
    byPart.forEach((cell, p) => {
      const at = `measurements[${o}][${p}]`;
      checkSameLength(at, cell, 'measurements[0][0]', measurements[0][0]);
      checkAllFinite(at, cell);
    });
  });
}
