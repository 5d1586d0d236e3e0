/**
 * A shift of one sigma, seen by three charts
 *
 * The paste's height moves up by one sigma after thirty boards and stays there. The means of five
 * joints, the weighted average and the sum see it at different times. Make the shift smaller.
 *
 * @station 11
 */
import { cusumChart, ewmaChart, meanAndRangeChart, processCapability, Random } from '#vision';

const [shiftedFrom, target, sigma, shift] = [30, 120, 6, 1];
const random = new Random(11);
const heights = Array.from({ length: 60 }, (_, board) => {
  const mean = board < shiftedFrom ? target : target + shift * sigma;
  return Array.from({ length: 5 }, () => random.normal(mean, sigma));
});
const limits = { low: 90, high: 150 };
const calm = processCapability(heights.slice(0, shiftedFrom), limits);
const all = processCapability(heights, limits);
console.log(`before the shift: Cpk ${calm.cpk.toFixed(2)}, Ppk ${calm.ppk.toFixed(2)}`);
console.log(`with it: Cpk ${all.cpk.toFixed(2)}, Ppk ${all.ppk.toFixed(2)}`);

const oneJoint = heights.map(([height]) => height);
const averages = ewmaChart(oneJoint, { target, sigma });
const sums = cusumChart(oneJoint, { target, sigma });
const seen = (points: readonly { alarm: boolean }[]) =>
  points.findIndex(({ alarm }, board) => alarm && board >= shiftedFrom);
console.log(`EWMA of one joint: board ${seen(averages)}; CUSUM: board ${seen(sums)}`);
const { outside } = meanAndRangeChart(heights).mean;
console.log(`Means of five outside their limits: boards ${outside.join(', ') || 'none'}`);
