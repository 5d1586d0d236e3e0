import { createImage } from '../imaging/index.ts';
import type { Image } from '../imaging/index.ts';
import type { Artwork } from './artwork.ts';
import type { Layer } from './layer.ts';
import type { Colour, Palette } from './palette.ts';

/** The board in flat light: an image with three channels, not rounded. */
export function renderArtwork(artwork: Artwork, palette: Palette): Image {
  const { copper, openings, holes, silk, ink, bodies, dimples, tin, layout } = artwork;
  const { width, height } = layout;
  const image = createImage(width, height, 3);
  const bodyColours = bodyColourMap(artwork, palette);
  const colour = [0, 0, 0];
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const bare = openings.cover[i];
      const metal = copper.cover[i];
      const light = 1 + 0.22 * relief(copper, x, y) + weave(x, y) * (1 - bare) * (1 - metal);
      for (let c = 0; c < 3; c++) {
        const masked = mix(palette.mask[c], palette.maskOnCopper[c], metal);
        const open = mix(palette.laminate[c], palette.copper[c], metal);
        colour[c] = mix(masked, open, bare) * light;
        colour[c] = mix(colour[c], palette.silk[c], silk.cover[i] * (1 - bare) * 0.94);
        colour[c] = mix(colour[c], palette.ink[c], ink.cover[i]);
        colour[c] = mix(colour[c], palette.hole[c], holes.cover[i]);
        colour[c] *= 1 - 0.45 * shadow(bodies, x, y) * (1 - bodies.cover[i]);
        const top = bodyColours[i] ?? palette.package;
        colour[c] = mix(colour[c], top[c] * (1 + 0.5 * relief(bodies, x, y)), bodies.cover[i]);
        colour[c] = mix(colour[c], palette.tin[c] * 0.5, dimples.cover[i] * 0.7);
        colour[c] = mix(colour[c], palette.tin[c] * (1 + 0.3 * relief(tin, x, y)), tin.cover[i]);
        image.data[i * 3 + c] = Math.min(255, Math.max(0, colour[c]));
      }
    }
  }
  return image;
}

function mix(under: number, over: number, share: number): number {
  return under + (over - under) * share;
}

/** How much an edge faces the lamp, which stands at the upper left: −1 to 1. */
function relief({ width, height, cover }: Layer, x: number, y: number): number {
  const i = y * width + x;
  const across = (x + 1 < width ? cover[i + 1] : cover[i]) - (x > 0 ? cover[i - 1] : cover[i]);
  const down =
    (y + 1 < height ? cover[i + width] : cover[i]) - (y > 0 ? cover[i - width] : cover[i]);
  return (across + down) / 2;
}

/** The glass weave under the mask: ±3 %. */
function weave(x: number, y: number): number {
  return 0.015 * (Math.sin(x * 1.05) + Math.sin(y * 0.95));
}

/** What a body keeps from the lamp, three pixels down and right of it. */
function shadow({ width, cover }: Layer, x: number, y: number): number {
  let sum = 0;
  for (let step = 1; step <= 3; step++) {
    if (x >= step && y >= step) sum += cover[(y - step) * width + x - step];
  }
  return sum / 3;
}

/** The colour of the body that covers each pixel, left out where it is a black package. */
function bodyColourMap({ layout }: Artwork, palette: Palette): (Colour | undefined)[] {
  const map = new Array<Colour | undefined>(layout.width * layout.height);
  for (const { footprint, at } of layout.parts) {
    if (footprint.kind !== 'resistor' && footprint.kind !== 'capacitor') continue;
    const [left, top] = [at[0] * 12 - 4, at[1] * 12 - 4];
    const [right, bottom] = [left + footprint.columns * 12 + 8, top + footprint.rows * 12 + 8];
    for (let y = Math.max(0, top); y < Math.min(layout.height, bottom); y++) {
      map.fill(
        palette[footprint.kind],
        y * layout.width + Math.max(0, left),
        y * layout.width + Math.min(layout.width, right),
      );
    }
  }
  return map;
}
