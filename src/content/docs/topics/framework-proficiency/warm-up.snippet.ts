/**
 * Start slowly, end slowly
 *
 * Fine-tuning begins next to a good answer. Adam's first step is a full learning rate long whatever
 * the gradient says, and a constant rate never stops jumping. Warm-up cures the start, the cosine
 * the end. Set warmUp to 1 and watch the first steps.
 *
 * @station 4
 */
import { adamStep, Random, warmUpCosineSchedule } from '#vision';
import type { AdamState } from '#vision';

const [highest, total, warmUp] = [0.05, 100, 20];
const schedules = {
  constant: () => highest,
  'warm-up and cosine': (step: number) => warmUpCosineSchedule(highest, step, { warmUp, total }),
};

/** How far 200 weights are from the best ones after each step; batches make the gradient noisy. */
function distances(rateAt: (step: number) => number): number[] {
  const random = new Random(12);
  let weights = Array.from({ length: 200 }, () => random.normal(0, 0.02));
  let state: AdamState | null = null;
  return Array.from({ length: total }, (_, step) => {
    const slope = weights.map((weight) => weight + random.normal(0, 0.1));
    const next = adamStep(weights, slope, state, { learningRate: rateAt(step) });
    [weights, state] = [next.parameters, next.state];
    return Math.hypot(...weights);
  });
}
const series: Record<string, (readonly [number, number])[]> = {};
for (const [name, rateAt] of Object.entries(schedules)) {
  const far = distances(rateAt);
  const points = far.map((distance, step) => [step + 1, distance] as const);
  series[name] = points.filter((_, i) => i % 4 === 0);
  const [worst, last] = [Math.max(...far), far[total - 1]].map((one) => one.toFixed(2));
  console.log(`${name}: worst ${worst}, at the end ${last}`);
}
show.line({ title: 'Fine-tuning', x: 'Step', y: 'Distance from the best weights', series });
