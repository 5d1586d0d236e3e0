/**
 * The same int8, a fourth time
 *
 * The kernel of the Python samples, its last filter fifty times weaker. One scale for all leaves
 * that filter seven steps, a scale of its own 255. Make 0.02 a 1 and the two rows agree.
 *
 * @station 7
 */
import { dequantize, quantizationError, quantize, symmetricParameters } from '#vision';

const strength = [1, 1, 1, 0.02];
const filters = strength.map((factor, filter) =>
  Array.from({ length: 27 }, (_, i) => {
    const place = 27 * filter + i;
    return (factor * (((37 * place + 11) % 64) - 31.5)) / 256;
  }),
);
const weak = filters[3];
const largest = (weights: readonly number[]) => Math.max(...weights.map(Math.abs));
const magnitudes = { 'one scale': largest(filters.flat()), 'one a filter': largest(weak) };

const series: Record<string, (readonly [string, number])[]> = {};
for (const [name, magnitude] of Object.entries(magnitudes)) {
  const parameters = symmetricParameters(magnitude);
  const integers = quantize(weak, parameters);
  const restored = dequantize(integers, parameters);
  const decibels = quantizationError(weak, restored).signalToNoiseDecibels.toFixed(2);
  console.log(`${name}: weak filter ${integers.slice(0, 9).join(' ')} at ${decibels} dB`);
  series[name] = integers.slice(0, 9).map((integer, i) => [`${i + 1}`, integer] as const);
}
const words = { x: 'Weight of the weak filter', y: 'Integer, −127 to 127' };
show.bar({ title: 'What is left of nine weights', ...words, series });
