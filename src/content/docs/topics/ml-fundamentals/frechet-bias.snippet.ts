/**
 * An FID that is never zero
 *
 * Two sets drawn from the very same distribution: the right distance is 0. The Fréchet distance
 * depends on how many images you took, the kernel distance does not. Raise the dimension and look.
 *
 * @station 5
 */
import { fitGaussian, frechetDistance, kernelInceptionDistance, Random } from '#vision';

const dimension = 16;
const repeats = 8;
const random = new Random(17);
const draw = (count: number) =>
  Array.from({ length: count }, () => Array.from({ length: dimension }, () => random.normal()));
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const frechet: [number, number][] = [];
const kernel: [number, number][] = [];
for (const count of [20, 30, 50, 80, 120, 200, 300]) {
  const pairs = Array.from({ length: repeats }, () => [draw(count), draw(count)]);
  const distances = pairs.map(([a, b]) => frechetDistance(fitGaussian(a), fitGaussian(b)));
  frechet.push([count, mean(distances)]);
  kernel.push([count, mean(pairs.map(([a, b]) => kernelInceptionDistance(a, b)))]);
}
for (const at of [0, frechet.length - 1])
  console.log(
    `${frechet[at][0]} images: Fréchet ${frechet[at][1].toFixed(2)}, kernel ${kernel[at][1].toFixed(3)}`,
  );
const series = { 'Fréchet distance': frechet, 'kernel distance': kernel };
show.line({ title: 'Same distribution, twice', x: 'Images a set', y: 'Distance', series });
