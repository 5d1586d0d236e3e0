import { intersectionOverUnion } from '#vision/boxes';
import { runningExample } from '../vision/running-example.ts';
import { imagesOf } from './flow.ts';

const { fieldWidthPixels: width, fieldHeightPixels: height } = runningExample.line;

/** Resolution of DeepPCB's images, which we take as ours. */
export const pixelsPerMillimetre = 48;

/** Pixels on a side of a tile and of what neighbours share: our choice. */
export const tileSide = 1024;
export const tileOverlap = 64;

/** One byte a pixel: 8-bit raw, before colours are interpolated. */
export function fieldBytes(): number {
  return width * height;
}

/** Bytes of the fields of so many boards. */
export function boardBytes(boards = 1): number {
  return imagesOf(boards) * fieldBytes();
}

/** Milliseconds to send so many bytes at so many megabits a second, without overhead. */
export function transferMilliseconds(bytes: number, megabitsPerSecond: number): number {
  return (bytes * 8) / (megabitsPerSecond * 1000);
}

/** Gigabits a second that a camera's link must carry to read a field out in so many milliseconds. */
export function readOutGigabits(milliseconds: number): number {
  return (fieldBytes() * 8) / (milliseconds * 1e6);
}

/** Pixels that an image smears when the board moves while the lamp is on. */
export function blurPixels(millimetresPerSecond: number, exposureMilliseconds: number): number {
  return (millimetresPerSecond * exposureMilliseconds * pixelsPerMillimetre) / 1000;
}

/** Tiles that cover a field. */
export function tilesPerField(overlap: number = tileOverlap): number {
  const along = (length: number) => Math.ceil((length - overlap) / (tileSide - overlap));
  return along(width) * along(height);
}

export function tilesPerBoard(): number {
  return imagesOf(1) * tilesPerField();
}

/** Tiles that the line makes for each that holds a defect, when a defective board has one such tile. */
export function tilesPerDefectiveTile(): number {
  return tilesPerBoard() / runningExample.defects.boardRate;
}

/** Pixels that the smallest defect keeps when a field is resized to so many pixels of width. */
export function defectWidthAfterResize(resizedWidth: number): number {
  return (runningExample.defects.smallestPixels * resizedWidth) / width;
}

/** IoU of the smallest defect's box with itself, moved by so many pixels right and down. */
export function overlapAfterShift(pixels: number): number {
  const side = runningExample.defects.smallestPixels;
  const moved = [pixels, pixels, side + pixels, side + pixels] as const;
  return intersectionOverUnion([0, 0, side, side], moved);
}
