/**
 * What is left of a gradient after forty layers
 *
 * A gradient goes back through random layers, plain and with a skip connection beside each. Make
 * `scale` 1.2 and the plain one explodes.
 *
 * @station 4
 */
import { Random } from '#vision';

const layers = 40;
const width = 32;
const scale = 0.8;

const random = new Random(147);
const norm = (vector: readonly number[]) => Math.hypot(...vector);
const start = Array.from({ length: width }, () => random.normal());
let [plain, skip] = [start, start];
const curves = { plain: [] as [number, number][], 'with a skip': [] as [number, number][] };
for (let layer = 1; layer <= layers; layer += 1) {
  const weights = start.map(() => start.map(() => random.normal(0, scale / Math.sqrt(width))));
  const back = (gradient: readonly number[]) =>
    weights.map((row) => row.reduce((sum, weight, i) => sum + weight * gradient[i], 0));
  plain = back(plain);
  skip = back(skip).map((value, i) => skip[i] + 0.1 * value);
  curves.plain.push([layer, Math.log10(norm(plain) / norm(start))]);
  curves['with a skip'].push([layer, Math.log10(norm(skip) / norm(start))]);
}
console.log(`Plain: ${(norm(plain) / norm(start)).toExponential(1)} of the gradient is left.`);
console.log(`With a skip: ${(norm(skip) / norm(start)).toFixed(1)} times.`);
const labels = { x: 'Layers back', y: 'log10 of what is left' };
show.line({ title: 'A gradient on its way back', ...labels, series: curves });
