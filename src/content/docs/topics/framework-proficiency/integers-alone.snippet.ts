/**
 * A layer in integers alone
 *
 * int8 weights, int8 values, sums of 32 bits, and one multiplication with a shift at the end. Beside it
 * the same layer in real numbers. Narrow the output to [-2, 2] and see what saturates.
 *
 * @station 7
 */
import { affineParameters, dequantize, integerLayer, linearLayer, quantize } from '#vision';
import { Random, runIntegerLayer } from '#vision';

const random = new Random(7);
const draw = (count: number, size: number) =>
  Array.from({ length: count }, () => random.normal(0, size));
const weight = Array.from({ length: 8 }, () => draw(27, 0.25));
const bias = draw(8, 0.5);
const input = affineParameters(-3, 3, { signed: true });
const output = affineParameters(-5, 5, { signed: true });
const layer = integerLayer(weight, bias, input, output);
const { multiplier, shift } = layer.factors[0];
console.log(`Output 0 multiplies its sum by ${multiplier}, then by 2^${shift - 31}.`);

const tiles = Array.from({ length: 250 }, () => quantize(draw(27, 1), input));
const found = runIntegerLayer(layer, tiles).flat();
const real = linearLayer(
  tiles.map((tile) => dequantize(tile, input)),
  weight,
  bias,
).flat();
const steps = found.map((integer, i) => integer - quantize([real[i]], output)[0]);
const bars = [-2, -1, 0, 1, 2].map(
  (step) => [`${step}`, steps.filter((one) => one === step).length] as const,
);
show.bar({ title: `${steps.length} outputs`, x: 'Steps from the float', y: 'Outputs', bars });
const [least, most] = [Math.min(...steps), Math.max(...steps)];
console.log(`Furthest from the float layer: ${Math.max(most, -least)} step.`);
