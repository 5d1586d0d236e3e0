/**
 * A brighter picture is not a better one
 *
 * The lamp has lost two thirds of its light. Matching the grey values or CLAHE pleases the eye;
 * measure contrast against noise before you believe it. Give the lamp its gain back instead.
 *
 * @station 2
 */
import { contrastLimitedEqualization, cropImage, matchLight, photograph } from '#vision';
import { syntheticBoard } from '#vision';
import type { Image } from '#vision';

const { golden } = syntheticBoard(147, { width: 84, height: 64, channels: 1 });
const recipes: Record<string, readonly [gain: number, recipe: (image: Image) => Image]> = {
  'sound lamp': [1, (image) => image],
  'dim lamp': [0.33, (image) => image],
  'dim, matched': [0.33, (image) => matchLight(image, golden)],
  'dim, CLAHE': [0.33, (image) => contrastLimitedEqualization(image, { clipLimit: 4 })],
};
const spread = (values: Float64Array) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.hypot(...values.map((value) => value - mean)) / Math.sqrt(values.length);
};

const pictures = Object.entries(recipes).map(([caption, [gain, recipe]]) => {
  const clean = recipe(photograph(golden, { gain }));
  const image = recipe(photograph(golden, { gain, noise: 4 }));
  const contrast = spread(clean.data);
  const noise = spread(image.data.map((value, i) => value - clean.data[i]));
  const ratio = (contrast / noise).toFixed(1);
  console.log(
    `${caption}: contrast ${contrast.toFixed(0)}, noise ${noise.toFixed(0)}, ratio ${ratio}`,
  );
  return { image: cropImage(image, [24, 16, 60, 43]), caption };
});
show.images(pictures.slice(2), { title: 'Grey levels of contrast and noise' });
