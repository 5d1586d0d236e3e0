/**
 * Times the training of the small network on 1,200 synthetic patches of 20 × 20 pixels, half of
 * them with a defect, and judges it on 600 others. Target: at least 95 % right within 10 s.
 *
 * Run: node scripts/bench/train-network.ts
 */
import { trainPatchClassifier } from '../../src/vision/network/index.ts';
import { makePatches } from '../../src/vision/network/patches.fixture.ts';

const target = { accuracy: 0.95, seconds: 10 };
const { patches, labels } = makePatches(1200, 1);
const start = performance.now();
let accuracy = 0;
trainPatchClassifier(patches, labels, {
  validation: makePatches(600, 2),
  onEpoch: ({ epoch, loss, validationAccuracy }) => {
    accuracy = validationAccuracy ?? 0;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `epoch ${epoch}: loss ${loss.toFixed(3)}, accuracy ${accuracy.toFixed(3)}, ${seconds} s`,
    );
  },
});
const seconds = (performance.now() - start) / 1000;
const met = accuracy >= target.accuracy && seconds <= target.seconds;
console.log(`${met ? 'met' : 'MISSED'}: ${accuracy.toFixed(3)} in ${seconds.toFixed(1)} s`);
if (!met) process.exitCode = 1;
