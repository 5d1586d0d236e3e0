import { limits } from '../limits.ts';
import { field, labelJson, listJson, numberJson } from './encode.ts';
import type { Outlet } from './outlet.ts';
import * as safe from './primordials.ts';
import { readList } from './show-chart.ts';
import type { Given } from './show-chart.ts';

/** Shows one picture or several; each is `{ image, caption, boxes }`. */
export function showPictures(outlet: Outlet, pictures: unknown, title: unknown): void {
  const list = readList('show.images', 'images', pictures);
  if (list.length > limits.pictures)
    throw new safe.RealTypeError(`show.images takes at most ${limits.pictures} images`);
  let pixels = 0;
  const json = listJson(list.length, (index) => {
    const given: Given = safe.ownFields(list[index]);
    const image = readImage(given.image);
    pixels += image.width * image.height;
    if (pixels > limits.pixels)
      throw new safe.RealTypeError(
        `One call can show ${limits.pixels} pixels; found at least ${pixels}. Resize or crop first`,
      );
    return (
      `{${field('width', `${image.width}`)},${field('height', `${image.height}`)},` +
      `${field('channels', `${image.channels}`)},${field('samples', samplesJson(image))},` +
      `${field('caption', labelJson(given.caption))},${field('boxes', boxesJson(given.boxes))}}`
    );
  });
  const fields = `${field('title', labelJson(title))},${field('pictures', json)}`;
  outlet.output(`${field('kind', '"pictures"')},${fields}`, 1, 0);
}

interface ReadImage {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: ArrayLike<unknown>;
}

function readImage(value: unknown): ReadImage {
  const { width, height, channels, data } = safe.ownFields(value);
  const whole = (size: unknown): size is number =>
    typeof size === 'number' && safe.isInteger(size) && size >= 1;
  if (!whole(width) || !whole(height) || (channels !== 1 && channels !== 3))
    throw new safe.RealTypeError('An image needs width, height, and channels 1 or 3');
  const samples = readList('An image', 'data', data);
  if (samples.length !== width * height * channels)
    throw new safe.RealTypeError(
      `An image of ${width} × ${height} × ${channels} needs ${width * height * channels} values; found ${samples.length}`,
    );
  return { width, height, channels, data: samples };
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function samplesJson({ data }: ReadImage): string {
  const { length } = data;
  const at = (index: number): number => (index < length ? sample(data[index]) : 0);
  let text = '';
  for (let index = 0; index < length; index += 3) {
    const bits = (at(index) << 16) | (at(index + 1) << 8) | at(index + 2);
    text += letter(bits >> 18) + letter((bits >> 12) & 63);
    text += index + 1 < length ? letter((bits >> 6) & 63) : '=';
    text += index + 2 < length ? letter(bits & 63) : '=';
  }
  return `"${text}"`;
}

function letter(sextet: number): string {
  return safe.slice(alphabet, sextet, sextet + 1);
}

function sample(value: unknown): number {
  return typeof value === 'number' ? safe.max(0, safe.min(255, safe.round(value))) | 0 : 0;
}

function boxesJson(value: unknown): string {
  if (value === undefined) return '[]';
  const boxes = readList('An image', 'boxes', value);
  return listJson(safe.min(boxes.length, limits.boxes), (index) => {
    const given: Given = safe.ownFields(boxes[index]);
    const box = readList('A shown box', 'box', given.box);
    const side = (name: string, at: number) => field(name, corner(box[at]));
    const verdict = given.verdict === 'pass' || given.verdict === 'escape' ? given.verdict : '';
    return (
      `{${side('left', 0)},${side('top', 1)},${side('right', 2)},${side('bottom', 3)},` +
      `${field('label', labelJson(given.label))},${field('verdict', `"${verdict || 'look-again'}"`)}}`
    );
  });
}

function corner(value: unknown): string {
  if (typeof value === 'number' && safe.isFinite(value)) return numberJson(value);
  throw new safe.RealTypeError('A shown box needs box: [left, top, right, bottom] in pixels');
}
