import type { Picture, PictureBox } from './chart.ts';
import { encodePng } from './png.ts';
import { element, textAt } from './svg.ts';

/** Compresses bytes to a zlib stream; where none is at hand, pixels are stored uncompressed. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** Width and height of a small picture are at least this many units, so that pixels can be seen. */
const leastSize = 160;

/**
 * A picture and over it its boxes, in SVG whose units are the picture's pixels times a whole zoom.
 *
 * @param address where the picture lies as a file; without it the page carries the picture itself
 */
export function drawPicture(picture: Picture, address?: string): string {
  const { width, height, boxes } = picture;
  const zoom = Math.max(1, Math.round(leastSize / Math.max(width, height)));
  const size = { width: width * zoom, height: height * zoom };
  const src = address ?? `data:image/png;base64,${base64(pngOf(picture))}`;
  const alt = picture.caption || `Image of ${width} × ${height} pixels`;
  const image = element('img', { ...size, src, alt, class: 'pixels', loading: 'lazy' });
  const drawn = boxes.map((box) => drawBox(box, zoom, size.width)).join('');
  const frame = { viewBox: `0 0 ${size.width} ${size.height}`, class: 'boxes' };
  const overlay = drawn && element('svg', { ...frame, 'aria-hidden': 'true' }, drawn);
  return element('span', { class: 'picture' }, image + overlay);
}

/** The picture as the bytes of a PNG file. */
export function pngOf(picture: Picture, deflate?: Deflate): Uint8Array {
  return encodePng(picture, samplesOf(picture), deflate);
}

function drawBox(box: PictureBox, zoom: number, width: number): string {
  const x = box.left * zoom;
  const y = box.top * zoom;
  const place = {
    x,
    y,
    width: (box.right - box.left) * zoom,
    height: (box.bottom - box.top) * zoom,
  };
  const frame = element('rect', { ...place, class: `box ${box.verdict}` });
  if (box.label === '') return frame;
  const above = y > 14;
  const leftward = x + box.label.length * 6.4 > width;
  const at = leftward ? x + place.width : x;
  const anchor = leftward ? { 'text-anchor': 'end' } : {};
  const label = { ...anchor, class: 'box-label' };
  return frame + textAt(at, above ? y - 4 : y + place.height + 12, box.label, label);
}

function samplesOf({ samples, width, height, channels }: Picture): Uint8Array {
  const bytes = new Uint8Array(width * height * channels);
  const text = decodeBase64(samples);
  for (let index = 0; index < Math.min(text.length, bytes.length); index++)
    bytes[index] = text.charCodeAt(index);
  return bytes;
}

function decodeBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
