/**
 * What a six-pixel bite survives
 *
 * Twelve bites, and the same change for each picture and its golden twin. Does the comparison still find
 * the bite, and does a label that nobody moved still lie on it? Widen a range until the bite is lost.
 *
 * @station 4
 * @seconds 30
 */
import { boxOnPicture, goldenDifference, intersectionOverUnion, photograph } from '#vision';
import { resizeBilinear, syntheticBoard } from '#vision';
import type { Image, LineConditions } from '#vision';

const bitten = { width: 128, channels: 1, defects: ['mouse bite'] } as const;
const boards = Array.from({ length: 12 }, (_, i) => syntheticBoard(147 + i, bitten));
const recipe = { maxShift: 0, threshold: 20 };
const changes: Record<string, LineConditions & { side?: number }> = {
  'shift of 3 px': { shift: [3, 0] },
  'turn of 1°': { rotation: 1 },
  'lamp at 80 %': { gain: 0.8 },
  'blur of 1 px': { blur: 1 },
  'lamp at 30 %': { gain: 0.3 },
  'blur of 3 px': { blur: 3 },
  'half the size': { side: 64 },
};
const rows = Object.entries(changes).map(([change, { side = 128, ...conditions }]) => {
  const take = (picture: Image, seed: number) =>
    resizeBilinear(photograph(picture, { noise: 4, ...conditions }, seed), side, side);
  const judged = boards.map(({ image, golden, defects: [{ box }] }, i) => {
    const at = boxOnPicture(box, image, conditions).map((edge) => (edge * side) / 128);
    const moved = [at[0], at[1], at[2], at[3]] as const;
    const { components } = goldenDifference(take(image, i), take(golden, 99 + i), recipe);
    const found = components.some((seen) => intersectionOverUnion(seen.box, moved) > 0);
    return { found, overlap: intersectionOverUnion(box, moved) };
  });
  const overlap = judged.reduce((sum, board) => sum + board.overlap / boards.length, 0).toFixed(2);
  return { change, 'found, of 12': judged.filter(({ found }) => found).length, overlap };
});
show.table(rows, { title: 'Overlap: IoU of the label that nobody moved' });
