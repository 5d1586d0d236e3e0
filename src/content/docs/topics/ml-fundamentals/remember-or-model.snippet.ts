/**
 * Remember good patches, or model each place
 *
 * PatchCore and PaDiM learn from twenty good boards. Scores are multiples of the limit that sixty
 * fresh boards set: above 1 stops the board. Give `boards` a shift of [1, 0] and try again.
 *
 * @station 4
 */
import { fitPadim, greedyCoreset, padimDistances, patchCoreScore } from '#vision';
import { placeFeatures, syntheticBoard } from '#vision';
import type { DefectKind, Matrix } from '#vision';

const board = (number: number, defects: DefectKind[] = [], shift: [number, number] = [0, 0]) => {
  const options = { width: 128, channels: 1, defects, conditions: { noise: 4, shift } } as const;
  return placeFeatures(syntheticBoard(number, options).image, 8).features;
};
const boards = (first: number, length: number) =>
  Array.from({ length }, (_, i) => board(first + i));
const [good, fresh] = [boards(1, 20), boards(201, 60)];
const patches = good.flat();
const memory = greedyCoreset(patches, 120).map((kept) => patches[kept]);
const places = fitPadim(good, { regularization: 1e-4 });
const patchCore = (picture: Matrix) => patchCoreScore(memory, picture).score;
const padim = (picture: Matrix) => Math.max(...padimDistances(places, picture));
const limits = [patchCore, padim].map((score) => Math.max(...fresh.map(score)));
const rows = Object.entries({
  good: board(147),
  'mouse bite': board(147, ['mouse bite']),
  'pin hole': board(147, ['pin hole']),
  'open trace': board(147, ['open']),
  'good patch, wrong place': board(147).with(40, board(147)[90]),
  'good, a pixel off': board(147, [], [1, 0]),
}).map(([name, picture]) => {
  const [core, model] = [patchCore(picture) / limits[0], padim(picture) / limits[1]];
  return { board: name, PatchCore: core.toFixed(2), PaDiM: model.toFixed(2) };
});
console.log(`Of ${patches.length} patches ${memory.length} are remembered.`);
show.table(rows, { title: 'Score, in multiples of the limit' });
