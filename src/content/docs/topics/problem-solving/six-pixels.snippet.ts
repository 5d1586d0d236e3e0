/**
 * Six pixels, resized to nothing
 *
 * A field of 4,096 × 3,072 squeezed into 640 × 640: the smallest defect fades below the 30 grey
 * levels that the recipe calls different. Take a side of 1,280 and see which input would still show it.
 *
 * @station 2
 */
import { cropImage, resizeBilinear, runningExample, syntheticBoard } from '#vision';
import type { Image } from '#vision';

const { fieldWidthPixels, fieldHeightPixels } = runningExample.line;
const [side, overlap] = [640, 64];
const bitten = { width: 64, channels: 1, defects: ['mouse bite'] } as const;
const { image, golden, defects } = syntheticBoard(142, bitten);
const shrink = (picture: Image, factor: number, size = Math.round(64 / factor)) =>
  resizeBilinear(picture, size, size, { antialias: true });
const contrast = (factor: number) => {
  const flawless = shrink(golden, factor).data;
  return Math.max(...shrink(image, factor).data.map((v, i) => Math.abs(v - flawless[i])));
};

const whole = fieldWidthPixels / side;
const tiles = (length: number) => Math.ceil((length - overlap) / (side - overlap));
const count = tiles(fieldWidthPixels) * tiles(fieldHeightPixels);
console.log(`Full size: the defect differs by ${contrast(1).toFixed(0)} grey levels.`);
console.log(
  `Resized ${whole} times: by ${contrast(whole).toFixed(0)}. As ${count} tiles: by all of them.`,
);
const contrasts = [1, 1.5, 2, 3, 4, 5, whole].map((f) => [f, contrast(f)] as const);
const line = { x: 'Shrunk by a factor of', y: 'Contrast (grey levels)', series: { contrasts } };
show.line({ title: 'It fades', ...line, lines: [{ y: 30, label: 'recipe' }] });
const [left, top] = defects[0].box.map((edge) => Math.max(0, Math.min(40, Math.floor(edge) - 8)));
show.images([
  { image: cropImage(image, [left, top, left + 24, top + 24]), caption: 'Around the bite' },
  { image: shrink(image, whole), caption: 'The whole, resized' },
]);
