/**
 * The whole line in thirty lines
 *
 * Draw boards, find what differs from the golden twin, learn from it, judge boards of a lot that
 * was never seen, and choose the threshold in money. Learn from four lots instead of one, and see
 * what that is worth.
 *
 * @station 9
 * @seconds 60
 */
import { cheapestThreshold, classifyPatches, cropImage, defectKinds } from '#vision';
import { goldenDifference, imageToRows, intersectionOverUnion, runningExample } from '#vision';
import { syntheticBoard, trainPatchClassifier } from '#vision';

const [lots, product] = [1, { width: 160, design: 31, channels: 1, lotVariation: 1 } as const];
function lookAt(number: number, lot: number, kinds = [...defectKinds]) {
  const conditions = { gain: 0.94 + (number % 7) / 50, blur: 0.8, noise: 9 };
  const board = syntheticBoard(number, { ...product, lot, conditions, defects: kinds });
  const { components } = goldenDifference(board.image, board.golden, { threshold: 13 });
  return components.map(({ box }) => {
    const [x, y] = box.map((edge) => Math.min(140, Math.max(0, edge - 6)));
    const place = [x, y, x + 20, y + 20] as const;
    const [here, golden] = [board.image, board.golden].map((image) => cropImage(image, place));
    const patch = { ...here, data: here.data.map((grey, i) => grey - golden.data[i]) };
    const isDefect = board.defects.some((one) => intersectionOverUnion(one.box, box) > 0.1);
    return { patch: imageToRows(patch), label: Number(isDefect) };
  });
}
const seen = Array.from({ length: 24 }, (_, i) => lookAt(i, 1 + (i % lots))).flat();
const patchesOf = (places: typeof seen) => places.map(({ patch }) => patch);
const labels = seen.map(({ label }) => label);
const classifier = trainPatchClassifier(patchesOf(seen), labels);
const actual = Array.from({ length: 48 }, (_, i) => Number(i >= 24));
const scores = actual.map((defective, i) => {
  const places = lookAt(900 + i, 5, defective ? [defectKinds[i % 6]] : []);
  return Math.max(0, ...(places[0] ? classifyPatches(classifier, patchesOf(places)) : []));
});
const prevalence = runningExample.defects.boardRate;
const best = cheapestThreshold(actual, scores, runningExample.costs, { prevalence });
console.log(`Stop from ${best.threshold.toFixed(2)}: ${(1000 * best.costPerPart).toFixed()} USD`);
