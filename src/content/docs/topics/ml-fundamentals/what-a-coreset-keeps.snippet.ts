/**
 * What a coreset keeps, and a random sample forgets
 *
 * Patches of two good boards, every third drawn: how bright, and how rough. Twenty are kept, greedily
 * or by chance. The largest gap is how far a good patch may lie from memory: it sets the limit.
 *
 * @station 4
 */
import { greedyCoreset, placeFeatures, Random, syntheticBoard } from '#vision';

const kept = 20;
const patches = Array.from({ length: 2 }, (_, number) => {
  const board = syntheticBoard(number, { width: 128, channels: 1, conditions: { noise: 4 } });
  return placeFeatures(board.image, 8).features.map(([mean, , across]) => [mean, across]);
}).flat();
const greedy = greedyCoreset(patches, kept).map((i) => patches[i]);
const random = new Random(147).shuffle(patches).slice(0, kept);

const far = ([x, y]: readonly number[], [a, b]: readonly number[]) => Math.hypot(x - a, y - b);
const gapOf = (memory: readonly (readonly number[])[]) =>
  Math.max(...patches.map((patch) => Math.min(...memory.map((other) => far(patch, other)))));
const points = (rows: readonly (readonly number[])[]) =>
  rows.map(([x, y]) => [x, y] as [number, number]);
console.log(`Largest gap of ${kept} drawn by chance: ${gapOf(random).toFixed(3)}`);
console.log(`Largest gap of ${kept} taken greedily: ${gapOf(greedy).toFixed(3)}`);
const third = patches.filter((_, i) => i % 3 === 0);
const series = {
  'every third patch': points(third),
  coreset: points(greedy),
  random: points(random),
};
const title = `${patches.length} good patches, and ${kept} of them`;
show.scatter({ title, x: 'Brightness (0 to 1)', y: 'Step across (0 to 1)', series });
