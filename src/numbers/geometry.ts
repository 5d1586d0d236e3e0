/** Lengths on the board: what a pixel covers, and what moves a point by pixels. */
import { runningExample } from '../vision/running-example.ts';
import { pixelsPerMillimetre } from './images.ts';
import { travellingBoard } from './travelling-board.ts';
import { distortPoints, objectPixelSize, smallestDefectSize } from '#vision/geometry';

const { line, defects } = runningExample;

/** Sides of a field on the board, in millimetres. */
export function fieldMillimetres(): { readonly width: number; readonly height: number } {
  return {
    width: line.fieldWidthPixels / pixelsPerMillimetre,
    height: line.fieldHeightPixels / pixelsPerMillimetre,
  };
}

/** Micrometres on the board that a pixel covers. */
export function pixelMicrometres(): number {
  return objectPixelSize(fieldMillimetres().width, line.fieldWidthPixels) * 1000;
}

/** Micrometres of the smallest defect that matters. */
export function smallestDefectMicrometres(): number {
  return smallestDefectSize(pixelMicrometres(), defects.smallestPixels);
}

/** Micrometres along the longer side of the travelling board's bite. */
export function biteMicrometres(): number {
  return travellingBoard.bite.width * pixelMicrometres();
}

/** Pixels from the middle of a field to its corner. */
function cornerPixels(): number {
  return Math.hypot(line.fieldWidthPixels, line.fieldHeightPixels) / 2;
}

/** Pixels by which a turn moves the corners of a field, the middle held. */
export function cornerShiftByTurn(degrees: number): number {
  return 2 * cornerPixels() * Math.sin((degrees * Math.PI) / 360);
}

/** Millimetres from the lens to the board: our assumption. */
export const lensMillimetres = 300;

/** Pixels by which a lens with such a k1 moves the corners of a field inwards. */
export function cornerShiftByLens(k1: number): number {
  const focal = lensMillimetres * pixelsPerMillimetre;
  const lens = { focal: [focal, focal], centre: [0, 0], radial: [k1] };
  return cornerPixels() - distortPoints([[cornerPixels(), 0]], lens)[0][0];
}

/** Pixels by which the top of a part at the short edge of a field lies outwards of its foot. */
export function parallaxPixels(partMillimetres: number): number {
  const aside = fieldMillimetres().width / 2;
  return (pixelsPerMillimetre * aside * partMillimetres) / (lensMillimetres - partMillimetres);
}

/** Samples of four pairs until one without a wrong pair has been drawn, in 999 of 1,000 cases. */
export function samplesUntilRight(rightShare: number): number {
  return Math.ceil(Math.log(0.001) / Math.log1p(-(rightShare ** 4)));
}
