/**
 * One image that nobody divided by 255
 *
 * Every batch holds 32 joints scaled to 0–1; in step 60 a new loader slips in one of 0–255.
 * Momentum carries its gradient on for many steps; clipped to a norm of 0.5 it is one step among
 * others. Set the limit to 100 and watch the peak come back.
 *
 * @station 4
 */
import { binaryCrossEntropyGradient, binaryCrossEntropyWithLogits } from '#vision';
import { clipGradientsByNorm, Random, sgdStep } from '#vision';
import type { SgdState } from '#vision';

const [limit, badStep, first] = [0.5, 60, 55];
const how = { learningRate: 0.3, momentum: 0.9 };
/** The loss of each step while three weights learn from contrast and brightness what is bad. */
function lossesWith(maximum: number): (readonly [number, number])[] {
  const random = new Random(34);
  let weights = [0, 0, 0];
  let state: SgdState | null = null;
  return Array.from({ length: 85 }, (_, step) => {
    const targets = Array.from({ length: 32 }, (_, i) => i % 2);
    const rows = targets.map((bad, i) => {
      const scale = step === badStep && i === 0 ? 255 : 1;
      return [scale * random.normal(0.3 + 0.4 * bad, 0.1), scale * random.normal(0.5, 0.1), 1];
    });
    const logits = rows.map((row) => row.reduce((sum, x, k) => sum + x * weights[k], 0));
    const slopes = binaryCrossEntropyGradient(logits, targets);
    const slope = weights.map((_, k) => rows.reduce((sum, row, i) => sum + row[k] * slopes[i], 0));
    const [used] = clipGradientsByNorm([slope], maximum).gradients;
    ({ parameters: weights, state } = sgdStep(weights, used, state, how));
    return [step, binaryCrossEntropyWithLogits(logits, targets)] as const;
  }).filter(([step]) => step >= first && step !== badStep);
}
const [raw, clipped] = [lossesWith(1e9), lossesWith(limit)];
const series = { 'as it comes': raw, clipped };
show.line({ title: `Step ${badStep} held one bad image`, x: 'Step', y: 'Loss (nats)', series });
const [after, kept] = [raw, clipped].map((losses) => losses[badStep + 4 - first][1].toFixed(2));
console.log(`Loss five steps later: ${after} as it comes, ${kept} clipped.`);
