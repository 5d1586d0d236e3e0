import type { Box } from '#vision/boxes';
import { createImage, cropImage } from '#vision/imaging';
import type { Image } from '#vision/imaging';

/** Pixels of the board on the picture for links to a page; it is shown twice as large. */
const strip = { left: 24, width: 592, height: 76 } as const;
/** Red of a stop, as on the boards of the site. */
const red = [255, 107, 90] as const;

/** A strip of the board with a frame around the bite, along the foot of the picture for links. */
export function drawCard(board: Image, [left, top, right, bottom]: Box): Image {
  const from = Math.round((top + bottom - strip.height) / 2);
  const place = [strip.left, from, strip.left + strip.width, from + strip.height] as const;
  const large = enlarged(cropImage(board, place), 2);
  const [x, y] = [2 * (left - strip.left), 2 * (top - from)];
  const [width, height] = [2 * (right - left), 2 * (bottom - top)];
  return framed(large, [x - 10, y - 10, x + width + 10, y + height + 10]);
}

/** Each pixel a square of pixels. */
function enlarged(image: Image, zoom: number): Image {
  const { width, height, channels } = image;
  const large = createImage(width * zoom, height * zoom, channels);
  for (let i = 0; i < large.data.length; i++) {
    const pixel = Math.floor(i / channels);
    const x = Math.floor((pixel % large.width) / zoom);
    const y = Math.floor(Math.floor(pixel / large.width) / zoom);
    large.data[i] = image.data[(y * width + x) * channels + (i % channels)];
  }
  return large;
}

function framed(image: Image, [left, top, right, bottom]: Box): Image {
  const { width, channels } = image;
  const data = image.data.map((value, i) => {
    const pixel = Math.floor(i / channels);
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    const isInside = x >= left && x < right && y >= top && y < bottom;
    const isRim = x < left + 3 || x >= right - 3 || y < top + 3 || y >= bottom - 3;
    return isInside && isRim ? red[i % channels] : value;
  });
  return { ...image, data };
}
