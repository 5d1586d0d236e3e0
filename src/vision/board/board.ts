import type { Box } from '../boxes/index.ts';
import { check, checkBetween, checkInteger } from '../check.ts';
import { roundToBytes, toGrey } from '../imaging/index.ts';
import type { Image } from '../imaging/index.ts';
import { Random } from '../random.ts';
import { drawArtwork } from './artwork.ts';
import { photograph } from './conditions.ts';
import { boxOnPicture } from './fixture.ts';
import type { LineConditions } from './line-conditions.ts';
import { etchDefects } from './defects.ts';
import type { DefectKind } from './defect-kinds.ts';
import type { PlacedDefect } from './defects.ts';
import { layoutOf } from './layout.ts';
import { paletteOf } from './palette.ts';
import { renderArtwork, renderWindow } from './render.ts';
import { boardSerial } from './serial.ts';

/** What a board is made of and how it is photographed. */
export interface SyntheticBoardOptions {
  /** Pixels across, at least 64; below 128 not every design has room for a short. Default 256. */
  readonly width?: number;
  /** Pixels down, at least 64. Default the width. */
  readonly height?: number;
  /** 3 for colour (default), 1 for grey (BT.601). */
  readonly channels?: 1 | 3;
  /** Seed of the layout, which all boards of a product share. Default 1. */
  readonly design?: number;
  /** Kinds of defects to etch, in this order. Default none. */
  readonly defects?: readonly DefectKind[];
  /** Year and month for the serial number. Default 2025-03. */
  readonly month?: string;
  /** Lot of the laminate, 1 the reference. Default 1. */
  readonly lot?: number;
  /** How far other lots' colours are from the reference, 0 to 1. Default 0. */
  readonly lotVariation?: number;
  /** The knobs of the camera station. Default neutral. */
  readonly conditions?: LineConditions;
}

/** A defect and where it is. */
export interface BoardDefect {
  readonly kind: DefectKind;
  /**
   * On the picture: left, top, right, bottom in pixels, the last two just outside. Shift and
   * rotation may push it beyond the picture's edge.
   */
  readonly box: Box;
  /** On the golden image, where neither shift nor rotation moved it. */
  readonly goldenBox: Box;
}

/** A photographed board with its golden twin. */
export interface SyntheticBoard {
  /** As "XV-2025-03-000147". */
  readonly serial: string;
  readonly lot: number;
  /** The picture, whole numbers from 0 to 255. */
  readonly image: Image;
  /** The same board without defects, in the reference lot's colours and neutral conditions. */
  readonly golden: Image;
  readonly defects: readonly BoardDefect[];
}

/**
 * A synthetic circuit board, with the defects that are asked for and its golden twin.
 *
 * Traces, pads, vias, copper areas, parts, print. The number seeds the defects and the noise, the
 * design seeds the layout: the same number, design and options give the same pixels. With neutral conditions the picture differs from the golden image inside the boxes and
 * nowhere else, and each box is the smallest around the pixels that differ.
 *
 * @param number the board's running number, 0 to 999999
 * @param options what it is made of and how it is photographed
 * @returns picture, golden twin, defects with boxes, serial and lot
 * @throws RangeError when a setting is out of range or the board has no room for a defect
 * @example
 * ```ts
 * import { syntheticBoard } from '#vision';
 * const board = syntheticBoard(147, { defects: ['mouse bite'] });
 * board.serial; // 'XV-2025-03-000147'
 * board.defects.map(({ kind }) => kind); // ['mouse bite']
 * ```
 * @source Kinds of defects: S. Tang et al., "Online PCB Defect Detector on a New PCB Defect
 *   Dataset" (DeepPCB), 2019, https://arxiv.org/abs/1902.06197
 */
export function syntheticBoard(
  number: number,
  options: SyntheticBoardOptions = {},
): SyntheticBoard {
  const { width = 256, height = width, channels = 3, design = 1, lot = 1 } = options;
  const { defects: kinds = [], lotVariation = 0, conditions = {} } = options;
  checkInteger('width', width, 64);
  checkInteger('height', height, 64);
  checkInteger('lot', lot, 1);
  checkBetween('lotVariation', lotVariation, 0, 1);
  check([1, 3].includes(channels), 'channels', channels, '1 or 3');
  const serial = boardSerial(number, options.month);
  const artwork = drawArtwork(layoutOf(design, width, height), serial);
  const develop = (image: Image) => (channels === 1 ? toGrey(image) : image);
  const reference = paletteOf(1, 0);
  const flawless = renderArtwork(artwork, reference);
  const golden = roundToBytes(develop(flawless));
  const etched = etchDefects(artwork, kinds, new Random(number));
  const picture = { ...flawless, data: flawless.data.slice() };
  for (const { window } of etched) renderWindow(picture, artwork, reference, window);
  const flat = roundToBytes(develop(picture));
  const palette = paletteOf(lot, lotVariation);
  const look = palette === reference ? flat : develop(renderArtwork(artwork, palette));
  const defects = etched.map((defect): BoardDefect => {
    const goldenBox = changedBox(flat, golden, defect);
    return { kind: defect.kind, goldenBox, box: boxOnPicture(goldenBox, golden, conditions) };
  });
  const image = photograph(look, conditions, number);
  return { serial, lot, image, golden, defects };
}

/** The smallest box around the pixels of a window in which two images differ. */
function changedBox(image: Image, golden: Image, { window }: PlacedDefect): BoardDefect['box'] {
  const { width, channels } = golden;
  const box: [number, number, number, number] = [window[2], window[3], window[0], window[1]];
  for (let y = window[1]; y < window[3]; y++) {
    for (let x = window[0]; x < window[2]; x++) {
      const start = (y * width + x) * channels;
      const same = golden.data
        .subarray(start, start + channels)
        .every((value, c) => value === image.data[start + c]);
      if (same) continue;
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x + 1);
      box[3] = Math.max(box[3], y + 1);
    }
  }
  return box;
}
