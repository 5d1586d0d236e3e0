/**
 * It promises 98 % and keeps 84 %
 *
 * A network's probabilities are promises. Fit one temperature on half of the boards, and look at
 * the other half before and after. Set the temperature by hand and watch the curve bend.
 *
 * @station 5
 */
import { applyTemperature, expectedCalibrationError, fitTemperature } from '#vision';
import { Random, reliabilityBins } from '#vision';

const random = new Random(99);
const half = 6_000;
const truth = Array.from({ length: 2 * half }, () => random.integer(2));
/** Logits of "good" and "defect", three times as sure as the evidence allows. */
const logits = truth.map((bad) => [0, 3 * random.normal(bad ? 1 : -1, Math.SQRT2)]);
const { temperature } = fitTemperature(logits.slice(0, half), truth.slice(0, half));

const outcomes = truth.slice(half);
const defect = (t: number) => applyTemperature(logits.slice(half), t).map(([, bad]) => bad);
const diagonal = [0, 100].map((percent) => [percent, percent] as const);
const series: Record<string, (readonly [number, number])[]> = { kept: diagonal };
for (const [name, t] of Object.entries({ before: 1, after: temperature })) {
  const probabilities = defect(t);
  const ece = expectedCalibrationError(probabilities, outcomes, { bins: 10 });
  console.log(`${name}, temperature ${t.toFixed(2)}: ECE ${(100 * ece).toFixed(1)} %`);
  const bins = reliabilityBins(probabilities, outcomes, { bins: 10 });
  series[name] = bins.map((bin) => [100 * bin.meanConfidence, 100 * bin.frequency] as const);
  const [promised, happened] = series[name][9];
  console.log(
    `  its surest boards: ${promised.toFixed(0)} % promised, ${happened.toFixed(0)} % kept`,
  );
}
const labels = { x: 'Promised: probability of a defect (%)', y: 'Happened: defective (%)' };
show.line({ title: 'Promises kept', ...labels, series });
