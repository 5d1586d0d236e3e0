/**
 * What a stride leaves of a bite
 *
 * Brightness, spread and roughness of each cell stand in for a backbone's map, as coarse as its stride.
 * How far does the bite's cell stand out from the noise in all others? Raise the noise.
 *
 * @station 4
 * @seconds 20
 */
import { photograph, placeFeatures, syntheticBoard } from '#vision';

const noise = 6;
const pairs = Array.from({ length: 12 }, (_, i) => {
  const options = { width: 128, channels: 1, defects: ['mouse bite'] } as const;
  const { image, golden, defects } = syntheticBoard(147 + i, options);
  const photos = [photograph(image, { noise }, i), photograph(golden, { noise }, 99 + i)];
  return { photos, box: defects[0].box };
});
const rows = [2, 4, 8, 16, 32].map((stride) => {
  const ratios = pairs.map(({ photos, box: [left, top, right, bottom] }) => {
    const [bad, good] = photos.map((photo) => placeFeatures(photo, stride));
    const most = [0, 0];
    bad.features.forEach((cell, at) => {
      const [x, y] = [(at % bad.columns) * stride, Math.floor(at / bad.columns) * stride];
      const inside = x < right && x + stride > left && y < bottom && y + stride > top;
      const gap = Math.hypot(...cell.map((value, j) => value - good.features[at][j]));
      most[Number(inside)] = Math.max(most[Number(inside)], gap);
    });
    return most[1] / most[0];
  });
  const median = ratios.toSorted((a, b) => a - b)[6].toFixed(1);
  const first = ratios.filter((ratio) => ratio > 1).length;
  return { stride, 'bite against noise': median, 'largest, of 12 boards': first };
});
show.table(rows);
