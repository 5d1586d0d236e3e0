import { fitGaussian, frechetDistance } from '#vision/generative';
import type { Gaussian } from '#vision/generative';
import { percentile } from '#vision/serving';
import { Random } from '../../vision/random.ts';
import { once } from '../once.ts';
import type { Spread, Study } from './study.ts';

const dimensions = 16;
const counts = [8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024];
const draws = 40;

const real = normal(0, 1);
/** A generator whose features are off by a shift, or too alike: a smaller spread. */
const generators = [
  { name: 'A, varied', shift: 0.25, deviation: 1 },
  { name: 'B, monotonous', shift: 0, deviation: 0.7 },
] as const;

function normal(shift: number, deviation: number): Gaussian {
  const axes = Array.from({ length: dimensions }, (_, i) => i);
  return {
    mean: axes.map(() => shift),
    covariance: axes.map((i) => axes.map((j) => (i === j ? deviation ** 2 : 0))),
  };
}

/** Draws samples of two generators and measures their distance from the real images. */
export const measureStudy = once((): Study => ({
  dimensions,
  counts,
  generators: generators.map(({ name, shift, deviation }, seed) => {
    const random = new Random(seed);
    const truth = frechetDistance(real, normal(shift, deviation));
    const draw = (count: number): number => {
      const sample = Array.from({ length: count }, () =>
        Array.from({ length: dimensions }, () => random.normal(shift, deviation)),
      );
      return frechetDistance(real, fitGaussian(sample));
    };
    const spreads = counts.map((count) =>
      spreadOf(Array.from({ length: draws }, () => draw(count))),
    );
    return { name, truth, spreads };
  }),
}));

function spreadOf(distances: readonly number[]): Spread {
  const rounded = (value: number) => Number(value.toFixed(3));
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  const [low, high] = [5, 95].map((percent) => rounded(percentile(distances, percent)));
  return { mean: rounded(mean), low, high };
}
