import type { Box } from '../boxes/index.ts';
import { createImage } from '../imaging/index.ts';
import type { Image } from '../imaging/index.ts';
import type { Artwork } from './artwork.ts';
import type { Layer } from './layer.ts';
import type { Palette } from './palette.ts';

/** The board in flat light: an image with three channels, not rounded. */
export function renderArtwork(artwork: Artwork, palette: Palette): Image {
  const { width, height } = artwork.layout;
  const image = createImage(width, height, 3);
  renderWindow(image, artwork, palette, [0, 0, width, height]);
  return image;
}

/** Draws a part of the board over what the image holds there. */
export function renderWindow(
  image: Image,
  artwork: Artwork,
  palette: Palette,
  [left, top, right, bottom]: Box,
): void {
  const { copper, openings, holes, silk, ink, bodies, resistors, capacitors, dimples, tin } =
    artwork;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const i = y * image.width + x;
      const bare = openings.cover[i];
      const metal = copper.cover[i];
      const edge = 1 + 0.22 * relief(copper, x, y) + weave(x, y) * (1 - bare) * (1 - metal);
      const shade = 1 - 0.45 * shadow(bodies, x, y) * (1 - bodies.cover[i]);
      const bevel = 1 + 0.5 * relief(bodies, x, y);
      const shine = 1 + 0.3 * relief(tin, x, y);
      for (let c = 0; c < 3; c++) {
        const masked = mix(palette.mask[c], palette.maskOnCopper[c], metal);
        const open = mix(palette.laminate[c], palette.copper[c], metal);
        let colour = mix(masked, open, bare) * edge;
        colour = mix(colour, palette.silk[c], silk.cover[i] * (1 - bare) * 0.94);
        colour = mix(colour, palette.ink[c], ink.cover[i]);
        colour = mix(colour, palette.hole[c], holes.cover[i]) * shade;
        let body = mix(palette.package[c], palette.resistor[c], resistors.cover[i]);
        body = mix(body, palette.capacitor[c], capacitors.cover[i]);
        colour = mix(colour, body * bevel, bodies.cover[i]);
        colour = mix(colour, palette.tin[c] * 0.5, dimples.cover[i] * 0.7);
        colour = mix(colour, palette.tin[c] * shine, tin.cover[i]);
        image.data[i * 3 + c] = Math.min(255, Math.max(0, colour));
      }
    }
  }
}

function mix(under: number, over: number, share: number): number {
  return under + (over - under) * share;
}

/** How much an edge faces the lamp, which stands at the upper left: −1 to 1. */
function relief({ width, height, cover }: Layer, x: number, y: number): number {
  const i = y * width + x;
  const left = x > 0 ? cover[i - 1] : cover[i];
  const right = x + 1 < width ? cover[i + 1] : cover[i];
  const above = y > 0 ? cover[i - width] : cover[i];
  const below = y + 1 < height ? cover[i + width] : cover[i];
  return (right - left + below - above) / 2;
}

/** The glass weave under the mask: ±3 %. */
function weave(x: number, y: number): number {
  return 0.015 * (Math.sin(x * 1.05) + Math.sin(y * 0.95));
}

/** What a body keeps from the lamp, up to three pixels down and right of it. */
function shadow({ width, cover }: Layer, x: number, y: number): number {
  let sum = 0;
  for (let step = 1; step <= 3; step++) {
    if (x >= step && y >= step) sum += cover[(y - step) * width + x - step];
  }
  return sum / 3;
}
