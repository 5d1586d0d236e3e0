/**
 * Three marks lie, nine outvote them
 *
 * A camera looks at the board askew. Of twelve marks three were taken for a pad or a via beside them.
 * First all twelve together, then by vote. How many wrong ones does it take until RANSAC refuses?
 *
 * @station 2
 */
import { applyHomography, fitHomography, Random, ransacHomography } from '#vision';

const [wrong, random] = [3, new Random(147)];
const tilt = [
  [48, 1, 90],
  [-1, 47, 60],
  [0.0006, -0.0004, 1],
];
const marks = Array.from({ length: 12 }, (_, i) => [4 + 25 * (i % 4), 4 + 26 * Math.floor(i / 4)]);
const seen = applyHomography(tilt, marks).map((place, i) =>
  place.map((value) => value + random.normal(0, 0.3) + (i < wrong ? random.uniform(20, 60) : 0)),
);
const worst = (homography: readonly (readonly number[])[]) => {
  const [there, right] = [homography, tilt].map((map) => applyHomography(map, marks));
  return Math.max(...there.map(([x, y], i) => Math.hypot(x - right[i][0], y - right[i][1])));
};
const all = fitHomography(marks, seen);
const most = ransacHomography(marks, seen, random, { threshold: 2 });
console.log(`All twelve: up to ${worst(all).toFixed(1)} pixels from the truth.`);
console.log(`By vote: up to ${worst(most.homography).toFixed(2)}, after ${most.trials} samples.`);
const points = (kept: boolean) =>
  seen.flatMap(([x, y], i) => (most.inliers[i] === kept ? [[x, y] as [number, number]] : []));
const series = { agree: points(true), outvoted: points(false) };
show.scatter({ title: 'Marks in the picture', x: 'Column', y: 'Row', series });
