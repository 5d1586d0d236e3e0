/**
 * Times the Fréchet distance in a worker at 64, 256 and 2,048 features, with its progress.
 *
 * Run: node scripts/bench/frechet-distance.ts
 */
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { fitGaussian, frechetDistance } from '#vision/generative';
import type { FrechetProgress } from '#vision/generative';
import { Random } from '../../src/vision/random.ts';

const SAMPLES_PER_FEATURE = 1.25;
const TARGET_SECONDS = 60;

type Report =
  | { readonly kind: 'progress'; readonly progress: FrechetProgress; readonly seconds: number }
  | { readonly kind: 'done'; readonly distance: number; readonly seconds: number };

function gaussianOf(features: number, seed: number) {
  const random = new Random(seed);
  const row = () => Array.from({ length: features }, () => random.normal());
  return fitGaussian(Array.from({ length: Math.ceil(features * SAMPLES_PER_FEATURE) }, row));
}

function measure(features: number, report: (message: Report) => void): void {
  const [first, second] = [gaussianOf(features, 1), gaussianOf(features, 2)];
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const onProgress = (progress: FrechetProgress) => {
    report({ kind: 'progress', progress, seconds: seconds() });
  };
  const distance = frechetDistance(first, second, { onProgress });
  report({ kind: 'done', distance, seconds: seconds() });
}

function runInWorker(features: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: features });
    let stage = '';
    worker.on('message', (message: Report) => {
      const time = `${message.seconds.toFixed(2)} s`;
      if (message.kind === 'progress') {
        if (message.progress.stage === stage) return;
        stage = message.progress.stage;
        console.log(`  ${Math.round(message.progress.fraction * 100)} % ${stage}, after ${time}`);
      } else {
        const verdict = message.seconds <= TARGET_SECONDS ? 'within' : 'over';
        console.log(`${features} features: ${time}, ${verdict} ${TARGET_SECONDS} s`);
        if (message.seconds > TARGET_SECONDS) process.exitCode = 1;
      }
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      resolve();
    });
  });
}

if (isMainThread) {
  for (const features of [64, 256, 2048]) await runInWorker(features);
} else {
  measure(workerData as number, (message) => parentPort?.postMessage(message));
}
