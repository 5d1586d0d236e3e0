/**
 * Three ways to round a half
 *
 * The mean of two whole grey levels ends in .5 every other time. NumPy and ONNX Runtime round that
 * to the even neighbour, C away from zero, JavaScript up, and two of the three push a picture one
 * way. Average four neighbours instead of two and see how much of the push is left.
 *
 * @station 7
 */
import { roundToInteger, syntheticBoard } from '#vision';

const neighbours = 2;
const { image, golden } = syntheticBoard(147, { channels: 1, conditions: { noise: 6 } });
const inputs = {
  'grey levels, 0 to 255': Array.from(image.data),
  'differences from golden': Array.from(image.data, (grey, i) => grey - golden.data[i]),
};
const meanOf = (values: readonly number[]) => values.reduce((a, b) => a + b) / values.length;

const series: Record<string, Record<string, number>> = {};
for (const [name, values] of Object.entries(inputs)) {
  const groups = values.filter((_, i) => i % neighbours === 0).length;
  const means = Array.from({ length: groups }, (_, group) =>
    meanOf(values.slice(group * neighbours, (group + 1) * neighbours)),
  );
  series[name] = {};
  for (const mode of ['half-even', 'half-away', 'half-up'] as const) {
    const push = meanOf(means.map((mean) => roundToInteger(mean, mode) - mean));
    series[name][mode] = push;
    console.log(`${name}, ${mode}: ${push.toFixed(3)}`);
  }
}
show.bar({
  title: 'What rounding adds on average',
  x: 'Rounding',
  y: 'Push (grey levels)',
  series,
});
