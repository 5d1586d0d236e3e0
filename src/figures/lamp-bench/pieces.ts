import { syntheticBoard } from '#vision/board';
import type { Box } from '#vision/boxes';
import { cropImage } from '#vision/imaging';
import type { Image } from '#vision/imaging';
import { once } from '../once.ts';

/** One piece of a board without its bite and with it: two hexadecimal digits a pixel, row by row. */
export interface Pieces {
  readonly golden: string;
  readonly bitten: string;
  /** The bite, in pixels of the piece. */
  readonly bite: Box;
}

/** A piece with a trace, a copper area and a fiducial, and a bite in the trace. */
const source = { number: 26, width: 96, left: 44, top: 44 } as const;

/** Cut at build, as drawing a board takes more script than the whole figure. */
export const cutPieces = once((): Pieces => {
  const { number, width, left, top } = source;
  const board = syntheticBoard(number, { width, channels: 1, defects: ['mouse bite'] });
  const digits = (image: Image) =>
    Array.from(cropImage(image, [left, top, width, width]).data, (grey) =>
      grey.toString(16).padStart(2, '0'),
    ).join('');
  const [{ goldenBox }] = board.defects;
  return {
    golden: digits(board.golden),
    bitten: digits(board.image),
    bite: [goldenBox[0] - left, goldenBox[1] - top, goldenBox[2] - left, goldenBox[3] - top],
  };
});
