/**
 * Where did it look, and was that the reason?
 *
 * A small network learns bites and pin holes. For eight that it has not seen: does Grad-CAM's brightest
 * cell lie on the defect, and does the score fall when the defect is repaired? Train it longer.
 *
 * @station 10
 * @seconds 40
 */
import { classifyPatches, cropImage, gradCam, imageFromRows, imageToRows } from '#vision';
import { photograph, resizeBilinear, syntheticBoard, trainPatchClassifier } from '#vision';

const defects = ['mouse bite', 'pin hole'] as const;
const pairs = Array.from({ length: 40 }, (_, number) => {
  const conditions = { blur: 0.8, noise: 4 };
  const options = { width: 128, channels: 1, design: 1 + (number % 4), defects } as const;
  const board = syntheticBoard(number, { ...options, conditions });
  const flawless = photograph(board.golden, conditions, number + 1000);
  return board.defects.map(({ box }) => {
    const [x, y] = box.map((edge) => Math.min(108, Math.max(0, edge - 7)));
    const crop = (image = flawless) => imageToRows(cropImage(image, [x, y, x + 20, y + 20]));
    const [left, top, right, bottom] = box.map((edge, i) => edge - [x, y][i % 2]);
    const holds = (px: number, py: number) => px >= left && px < right && py >= top && py < bottom;
    return { good: crop(), bad: crop(board.image), holds };
  });
}).flat();
const patches = pairs.slice(8).flatMap(({ good, bad }) => [good, bad]);
const labels = patches.map((_, i) => i % 2);
const classifier = trainPatchClassifier(patches, labels, { epochs: 12 });
const rows = pairs.slice(0, 8).map(({ good, bad, holds }) => {
  const repaired = bad.map((row, y) => row.map((grey, x) => (holds(x, y) ? good[y][x] : grey)));
  const cells = gradCam(classifier, bad).flat();
  const at = 2 * cells.indexOf(Math.max(...cells));
  const [score, after] = classifyPatches(classifier, [bad, repaired]).map((p) => p.toFixed(2));
  return { score, 'map on the defect': holds(at % 20, 2 * Math.floor(at / 20)), repaired: after };
});
show.table(rows);
const map = imageFromRows(gradCam(classifier, patches[1]).map((row) => row.map((v) => 9999 * v)));
show.images([{ image: imageFromRows(patches[1]) }, { image: resizeBilinear(map, 20, 20) }]);
