import { photograph } from '#vision/board';
import type { Box } from '#vision/boxes';
import {
  createImage,
  cropImage,
  goldenDifference,
  morphologicalOpening,
  separableFilter,
  structuringElement,
  varianceOfLaplacian,
} from '#vision/imaging';
import type { Image } from '#vision/imaging';
import type { Pieces } from './pieces.ts';

/** Pixels of the piece, and those at each edge that are only there for the blur to read. */
const cut = { side: 52, margin: 6 } as const;
/** Pixels across and down of what is looked at. */
export const side = cut.side - 2 * cut.margin;

/** Standard deviation in pixels that a lens in focus gives to a point. */
export const lensBlur = 0.7;
/** Largest shift in pixels that the fixture has and registration tries. */
export const mostShift = 3;
/** Pixels beside the bite that its difference reaches. */
const reach = 3;

/** What is allowed: a share of grey either way, a share of sharpness, and grey levels of difference. */
export const alarms = { grey: 0.02, sharpness: 0.9, difference: 26 } as const;

/** The knobs of the station. */
export interface Setting {
  /** The lamp’s light over that at acceptance. */
  readonly lamp: number;
  /** Standard deviation in pixels of the blur that the focus adds to the lens’s own. */
  readonly blur: number;
  /** Pixels to the right. */
  readonly shift: number;
  /** Standard deviation of the sensor’s noise, in grey levels. */
  readonly noise: number;
}

export const accepted: Setting = { lamp: 1, blur: 0, shift: 0, noise: 1 };

/** What the station sees and what its alarms read. */
export interface Look {
  readonly picture: Image;
  /** From the golden board after registration, absolute, in grey levels. */
  readonly difference: Image;
  /** Boxes of what the recipe finds. */
  readonly found: readonly Box[];
  /** Mean grey against that at acceptance: a share up or down. */
  readonly grey: number;
  /** Variance of the Laplacian over that at acceptance. */
  readonly sharpness: number;
  /** Whole pixels that registration took back. */
  readonly registered: number;
  /** The largest grey level of difference that the recipe’s square holds: at the bite, and beside. */
  readonly atBite: number;
  readonly elsewhere: number;
}

/** The bench with its two boards: the golden one as reference, the bitten one under the camera. */
export interface Bench {
  readonly reference: Image;
  readonly bite: Box;
  look(setting: Setting): Look;
}

const square = structuringElement('rectangle', 3);

export function benchOf({ golden, bitten, bite: place }: Pieces): Bench {
  const board = pieceOf(bitten);
  const reference = shoot(pieceOf(golden), { ...accepted, noise: 0 });
  const bite = place.map((edge) => edge - cut.margin) as unknown as Box;
  const isAtBite = (x: number, y: number) =>
    x >= bite[0] - reach && x < bite[2] + reach && y >= bite[1] - reach && y < bite[3] + reach;
  const atAcceptance = shoot(board, accepted);
  const [grey, sharpness] = [meanOf(atAcceptance), varianceOfLaplacian(atAcceptance)];

  return {
    reference,
    bite,
    look(setting) {
      const picture = shoot(board, setting);
      const { difference, components, shift } = goldenDifference(picture, reference, {
        maxShift: mostShift,
        threshold: alarms.difference,
      });
      // Where the square’s level is above the threshold is where the recipe’s opened mask is.
      const held = morphologicalOpening(difference, square);
      let [atBite, elsewhere] = [0, 0];
      held.data.forEach((level, i) => {
        if (isAtBite(i % side, (i - (i % side)) / side)) atBite = Math.max(atBite, level);
        else elsewhere = Math.max(elsewhere, level);
      });
      return {
        picture,
        difference,
        found: components.map(({ box }) => box),
        grey: meanOf(picture) / grey - 1,
        sharpness: varianceOfLaplacian(picture) / sharpness,
        registered: shift.x,
        atBite,
        elsewhere,
      };
    },
  };
}

/**
 * A picture of the piece. The shift is part of the lens’s kernel, since bilinear reading between
 * two pixels would blur the picture by itself.
 */
function shoot(piece: Image, { lamp, blur, shift, noise }: Setting): Image {
  const laid = separableFilter(piece, lensKernel(shift), lensKernel(0));
  const whole = photograph(laid, { gain: lamp, blur, noise });
  const end = cut.side - cut.margin;
  return cropImage(whole, [cut.margin, cut.margin, end, end]);
}

/** Weights of the lens for a board that lies so many pixels to the right. */
export function lensKernel(shift: number): number[] {
  const radius = cut.margin;
  const bell = Array.from({ length: 2 * radius + 1 }, (_, i) =>
    Math.exp(-(((i - radius + shift) / lensBlur) ** 2) / 2),
  );
  const total = bell.reduce((sum, weight) => sum + weight, 0);
  return bell.map((weight) => weight / total);
}

function pieceOf(digits: string): Image {
  const piece = createImage(cut.side, cut.side);
  for (let i = 0; i < piece.data.length; i++)
    piece.data[i] = Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16);
  return piece;
}

function meanOf({ data }: Image): number {
  return data.reduce((sum, value) => sum + value, 0) / data.length;
}
