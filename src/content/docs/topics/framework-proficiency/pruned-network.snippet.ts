/**
 * Prune it, and count what it misses
 *
 * A small network learns six kinds of defect; then its smallest weights go, all layers ranked together,
 * and nothing is trained again. Escapes and false alarms among 72 pairs. Let `scope` be `'per-layer'`.
 *
 * @station 7
 * @seconds 40
 */
import { applyMask, classifyPatches, cropImage, imageToRows, magnitudeMasks } from '#vision';
import { photograph, remainingSize, runningExample, syntheticBoard } from '#vision';
import { trainPatchClassifier } from '#vision';

const patches = Array.from({ length: 48 }, (_, number) => {
  const conditions = { blur: 0.8, noise: 6 };
  const options = { width: 192, channels: 1, design: number % 6, conditions } as const;
  const board = syntheticBoard(number, { ...options, defects: runningExample.defects.kinds });
  const flawless = photograph(board.golden, conditions, number + 1000);
  return board.defects.flatMap(({ box }) => {
    const [x, y] = box.map((edge) => Math.min(172, Math.max(0, edge - 7)));
    const crop = (image = flawless) => imageToRows(cropImage(image, [x, y, x + 20, y + 20]));
    return [crop(), crop(board.image)];
  });
}).flat();
const [taught, exam] = [patches.slice(0, 432), patches.slice(432)];
const labels = taught.map((_, i) => i % 2);
const network = trainPatchClassifier(taught, labels, { epochs: 8 });
const ends = [54, 60, 708, 720, 1320, 1322]; // weights, biases, weights, biases, …
const parts = ends.map((end, i) => network.parameters.slice(i > 0 ? ends[i - 1] : 0, end));
const weights = [parts[0], parts[2], parts[4]];
const rows = [0, 0.3, 0.5, 0.7, 0.9].map((share) => {
  const masks = magnitudeMasks(weights, share, { scope: 'global' });
  const parameters = parts.flatMap((part, i) => (i % 2 ? part : applyMask(part, masks[i / 2])));
  const calls = classifyPatches({ ...network, parameters }, exam).map(Math.round);
  const wrong = (bad: number) => calls.filter((call, i) => i % 2 === bad && call !== bad).length;
  const { bytes } = remainingSize(masks.map((mask) => ({ weights: mask })));
  return { share, escapes: wrong(1), 'false alarms': wrong(0), bytes: bytes.bitmap };
});
show.table(rows);
