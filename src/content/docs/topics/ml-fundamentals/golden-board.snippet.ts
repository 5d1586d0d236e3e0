/**
 * Find the mouse bite without a network
 *
 * The classical inspection: lay the picture on the golden board, subtract, blur, cut, box what is
 * left. The coarse recipe lets the smallest of four defects escape: red. Raise its threshold.
 *
 * @station 2
 */
import { goldenDifference, intersectionOverUnion, syntheticBoard } from '#vision';

const board = syntheticBoard(147, {
  width: 96,
  channels: 1,
  defects: ['mouse bite', 'short', 'open', 'spur'],
  conditions: { shift: [3, 2] },
});
const coarse = goldenDifference(board.image, board.golden, { threshold: 30 });
const fine = goldenDifference(board.image, board.golden, { threshold: 20, sigma: 0.7 });

const truth = board.defects.map(({ kind, box }) => {
  const touched = coarse.components.some((part) => intersectionOverUnion(part.box, box) > 0);
  return { box, label: kind, verdict: touched ? ('pass' as const) : ('escape' as const) };
});
const boxes = fine.components.map(({ box }) => ({ box }));
const { x, y } = fine.shift;
console.log(`${board.serial} lies ${x} pixels to the right and ${y} down.`);
console.log(`Coarse recipe: ${coarse.components.length} of ${truth.length} defects found.`);
console.log(`Fine recipe: ${fine.components.length} of ${truth.length} defects found.`);
show.images([
  { image: board.image, caption: 'Found by the coarse recipe, and not', boxes: truth },
  { image: fine.difference, caption: 'Difference, fine recipe', boxes },
]);
