import type { PictureRecord } from './picture-record.ts';
import json from '../content/pictures/pictures.json' with { type: 'json' };

const files = import.meta.glob<ImageMetadata>('../content/pictures/*.webp', {
  eager: true,
  import: 'default',
});

/** What was found on the drawn board, and what its pictures weigh. */
export const record: PictureRecord = json;

/** A picture by its name: address, width, height. */
export function pictureNamed(name: string): ImageMetadata {
  const picture = files[`../content/pictures/${name}.webp`];
  if (picture) return picture;
  const known = Object.keys(record.pictures).join(', ');
  throw new Error(`found no picture "${name}": write one of ${known}, or run npm run pictures`);
}
