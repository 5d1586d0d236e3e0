/**
 * Times the training of the small network on 1,200 patches of 16 × 16 pixels cut from synthetic
 * boards, half of them with a defect, until it judges at least 95 % of 600 patches of other boards
 * right. Target: within 10 s.
 *
 * Run: node scripts/bench/train-network.ts
 */
import { defectKinds, syntheticBoard } from '../../src/vision/board/index.ts';
import type { Matrix } from '../../src/vision/check.ts';
import { trainPatchClassifier } from '../../src/vision/network/index.ts';
import { Random } from '../../src/vision/random.ts';

const side = 16;
const target = { accuracy: 0.95, seconds: 10 };

/** Each defect gives two patches: of the board, and of its golden twin at the same place. */
function cutPatches(firstBoard: number, count: number): { patches: Matrix[]; labels: number[] } {
  const random = new Random(firstBoard);
  const patches: Matrix[] = [];
  const labels: number[] = [];
  for (let number = firstBoard; patches.length < count; number++) {
    const design = 1 + (number % 7);
    const board = syntheticBoard(number, { defects: defectKinds, channels: 1, design });
    for (const { box } of board.defects) {
      const [left, top] = [0, 1].map(
        (axis) => Math.round((box[axis] + box[axis + 2] - side) / 2) + random.integer(5) - 2,
      );
      const rows = (image: typeof board.image): Matrix =>
        Array.from({ length: side }, (_, row) => {
          const start = (top + row) * image.width + left;
          return [...image.data.subarray(start, start + side)];
        });
      const isInside = [left, top].every(
        (start) => start >= 0 && start + side <= board.image.width,
      );
      if (isInside) patches.push(rows(board.image), rows(board.golden));
      if (isInside) labels.push(1, 0);
    }
  }
  return { patches, labels };
}

const { patches, labels } = cutPatches(1, 1200);
const validation = cutPatches(5000, 600);
const start = performance.now();
const secondsSince = () => (performance.now() - start) / 1000;
let accuracy = 0;
trainPatchClassifier(patches, labels, {
  validation,
  goal: target.accuracy,
  onEpoch: ({ epoch, loss, validationAccuracy }) => {
    accuracy = validationAccuracy ?? 0;
    const figures = `loss ${loss.toFixed(3)}, accuracy ${accuracy.toFixed(3)}`;
    console.log(`epoch ${epoch}: ${figures}, ${secondsSince().toFixed(1)} s`);
  },
});
const seconds = secondsSince();
const isMet = accuracy >= target.accuracy && seconds <= target.seconds;
console.log(`${isMet ? 'met' : 'MISSED'}: ${accuracy.toFixed(3)} in ${seconds.toFixed(1)} s`);
if (!isMet) process.exitCode = 1;
