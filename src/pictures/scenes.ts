import { photograph, syntheticBoard } from '#vision/board';
import type { Box } from '#vision/boxes';
import { cropImage, gaussianBlur, goldenDifference, mapImage, toGrey } from '#vision/imaging';
import type { Image } from '#vision/imaging';
import type { PatchClassifier } from '#vision/network';
import {
  calibrateMagnitude,
  dequantize,
  quantize,
  symmetricParameters,
} from '#vision/quantization';
import { cropAround, dayOfCapture, drawBoard, drawnBoard, squareAround } from './drawn-board.ts';
import { lossZoom } from './zoom.ts';
import { drawCard } from './card.ts';
import { bayerMosaic, flipped, kernelSheet, quarterTurned } from './image-views.ts';

/** Pixels on a side of what a station shows of the board. */
export const cropSide = 48;

/** A picture by its name, whether its pixels are to be seen one by one. */
export interface Scene {
  readonly name: string;
  readonly image: Image;
  readonly isPhoto?: boolean;
}

/** The pictures that are drawn of the board, in the order of the line. */
export function drawScenes(classifier: PatchClassifier): Scene[] {
  const photographed = drawBoard(dayOfCapture);
  const { image, golden, defects } = photographed;
  const bite = defects[0].goldenBox;
  const { shift, difference } = goldenDifference(toGrey(image), toGrey(golden));
  const [left, top, right, bottom] = squareAround(bite, cropSide, golden);
  const moved: Box = [left + shift.x, top + shift.y, right + shift.x, bottom + shift.y];
  const registered = cropImage(image, moved);
  const board = drawBoard();
  const dim = { blur: 0.5, noise: 4 };
  return [
    { name: 'board', image, isPhoto: true },
    { name: 'field', image: cropAround(image, bite, drawnBoard.height / 2), isPhoto: true },
    { name: 'raw', image: bayerMosaic(cropAround(image, bite, cropSide)) },
    { name: 'as-it-lay', image: cropAround(image, bite, cropSide) },
    { name: 'registered', image: registered },
    { name: 'golden', image: cropAround(golden, bite, cropSide) },
    { name: 'difference', image: mapImage(cropAround(difference, bite, cropSide), brightened) },
    ...trainingScenes(),
    ...weightScenes(classifier),
    { name: 'march', image: cropAround(photograph(board.image, dim, 3), bite, cropSide) },
    { name: 'july', image: cropAround(fade(board.image, dim), bite, cropSide) },
    { name: 'relearned', image: quarterTurned(registered) },
    { name: 'card', image: drawCard(board.image, bite), isPhoto: true },
  ];
}

/** Bites on other boards, of lots 1 to 4, each varied as the world varies them. */
function trainingScenes(): Scene[] {
  const varied = [
    flipped,
    quarterTurned,
    (image: Image) => mapImage(image, (value) => 0.8 * value),
    (image: Image) => gaussianBlur(image, 0.9),
  ];
  return varied.map((vary, i) => {
    const board = syntheticBoard(3000 + i, {
      width: 160,
      design: 21 + i,
      lot: i + 1,
      lotVariation: 0.6,
      defects: ['mouse bite'],
      conditions: { blur: 0.4, noise: 4 },
    });
    const crop = cropAround(board.image, board.defects[0].goldenBox, cropSide);
    return { name: `train-${i + 1}`, image: mapImage(vary(crop), clamped) };
  });
}

/** The first filters of the network: as they were learnt, as eight-bit integers, and what is lost. */
function weightScenes({ parameters, filters }: PatchClassifier): Scene[] {
  const weights = parameters.slice(0, 9 * filters[0]);
  const magnitude = calibrateMagnitude(weights);
  const scale = symmetricParameters(magnitude);
  const restored = dequantize(quantize(weights, scale), scale);
  const lost = weights.map((weight, i) => lossZoom * (weight - restored[i]));
  const kernels = [
    ['weights-float', weights],
    ['weights-int8', restored],
    ['weights-lost', lost],
  ] as const;
  return kernels.map(([name, values]) => ({ name, image: kernelSheet(values, magnitude) }));
}

/** The lamp's low segment loses its light, and the shadows that it drew: less contrast, a little darker. */
function fade(image: Image, dim: { readonly blur: number; readonly noise: number }): Image {
  const mean = image.data.reduce((sum, value) => sum + value, 0) / image.data.length;
  const flat = mapImage(image, (value) => mean + 0.55 * (value - mean));
  return photograph(flat, { ...dim, gain: 0.85 }, 7);
}

function brightened(value: number): number {
  return clamped(3 * value);
}

function clamped(value: number): number {
  return Math.max(0, Math.min(255, Math.round(value)));
}
