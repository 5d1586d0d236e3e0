/**
 * Pixel AUROC hardly notices three missed bites
 *
 * A stain of 900 pixels and three bites of 24, and two anomaly maps: one finds all four, the other is
 * blind for the bites. Make the stain smaller, or the noise larger, and compare what each number says.
 *
 * @station 5
 */
import { areaUnderPerRegionOverlap, bestF1, createImage, gaussianBlur, mapImage } from '#vision';
import { pixelSamples, Random, rocAreaUnderCurve } from '#vision';
import type { Box } from '#vision';

const [side, noise, random] = [128, 1, new Random(147)];
const stain: Box = [70, 60, 100, 90];
const bites: Box[] = [20, 50, 90].map((left) => [left, 20, left + 6, 24]);
const inside = (boxes: readonly Box[]) => {
  const image = createImage(side, side);
  for (const [left, top, right, bottom] of boxes)
    for (let y = top; y < bottom; y += 1) image.data.fill(1, y * side + left, y * side + right);
  return image;
};
const seen = (boxes: readonly Box[]) =>
  mapImage(gaussianBlur(inside(boxes), 1), (value) => 4 * value + random.normal(0, noise));
const mask = inside([stain, ...bites]);
const maps = { 'finds all four': seen([stain, ...bites]), 'blind for the bites': seen([stain]) };
for (const [name, map] of Object.entries(maps)) {
  const { actual, scores } = pixelSamples([map], [mask]);
  const region = areaUnderPerRegionOverlap([map], [mask]);
  const numbers = [rocAreaUnderCurve(actual, scores), bestF1(actual, scores).f1, region];
  const [pixel, f1, aupro] = numbers.map((value) => value.toFixed(3));
  console.log(`${name}: pixel AUROC ${pixel}, best F1 ${f1}, AUPRO ${aupro}`);
  const boxes = [stain, ...bites].map((box) => ({ box }));
  show.image(
    mapImage(map, (value) => 40 * Math.max(0, value)),
    { caption: name, boxes },
  );
}
