/**
 * Good on validation, bad on the line
 *
 * A nearest-neighbour model remembers boards. The split by image lets it cheat; the line's new lamp
 * moves what it looks at. Find the leak first, then the drift: set the light back to 0.
 *
 * @station 11
 */
import { findLeaks, populationStabilityIndex, Random, trainTestSplit } from '#vision';

const random = new Random(11);
/** Four images of each of 150 boards: two features are the board's own, the third shows defects. */
const photograph = (light: number) =>
  Array.from({ length: 150 }, () => {
    const [bad, x, y] = [random.integer(2), random.normal(0, 3), random.normal(0, 3)];
    const image = () => ({ bad, at: [x, y, random.normal(3 * bad) + light] as const });
    return [image(), image(), image(), image()];
  }).flat();
const [images, line] = [photograph(0), photograph(1.5)];
const accuracy = (train: typeof images, test: typeof images) => {
  const right = test.filter(({ bad, at: [x, y, z] }) => {
    const far = train.map(({ at }) => Math.hypot(at[0] - x, at[1] - y, at[2] - z));
    return train[far.indexOf(Math.min(...far))].bad === bad;
  });
  return (100 * right.length) / test.length;
};
const bars: Record<string, number> = {};
const groups = images.map((_, image) => Math.floor(image / 4));
for (const [name, options] of Object.entries({ 'by image': {}, 'by board': { groups } })) {
  const split = trainTestSplit(images.length, { random: new Random(1), ...options });
  const [train, test] = [split.train, split.test].map((set) => set.map((i) => images[i]));
  bars[name] = accuracy(train, test);
  console.log(`Split ${name}: ${findLeaks(split, { groups }).groups.length} boards on both sides.`);
}
bars['on the line'] = accuracy(images, line);
const [before, now] = [images, line].map((set) => set.map(({ at }) => at[2]));
console.log(`PSI of the third feature: ${populationStabilityIndex(before, now).toFixed(2)}.`);
show.bar({ title: 'One model, three answers', x: 'Judged', y: 'Accuracy (%)', bars });
