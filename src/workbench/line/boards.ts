import { defectKinds, photograph, syntheticBoard } from '#vision/board';
import type { SyntheticBoard } from '#vision/board';
import type { Image } from '#vision/imaging';
import { Random } from '../../vision/random.ts';
import type { Choices } from '../choices.ts';
import { boardsToLearnFrom, lamps, newLot, product, station } from './product.ts';

/** Boards of the lots chosen, each with a defect of every kind, before a lamp lights them. */
export function boardsToLearn({ seed, lots }: Choices, channels: 1 | 3 = 1, count?: number) {
  return Array.from({ length: count ?? boardsToLearnFrom }, (_, i) =>
    syntheticBoard(1000 * seed + i, {
      ...product,
      channels,
      lot: 1 + (i % lots),
      defects: defectKinds,
    }),
  );
}

/** Boards of a new lot: one without a defect, and so many with one each, kind after kind. */
export function boardsOfNewLot({ seed }: Choices, first: number, defective: number) {
  const options = { ...product, lot: newLot };
  return {
    good: syntheticBoard(1, options),
    defective: Array.from({ length: defective }, (_, i) =>
      syntheticBoard(10_000 * seed + first + i, { ...options, defects: [defectKinds[i % 6]] }),
    ),
  };
}

/** The picture that the station takes: the number seeds how the board lies; `light` is what age has left of the lamp. */
export function takePicture(
  { image }: Pick<SyntheticBoard, 'image'>,
  number: number,
  lamp: number,
  light = 1,
): Image {
  const random = new Random(number);
  const { shift, flicker, blur, noise } = station;
  const { gain, gradient } = lamps[lamp];
  const conditions = {
    shift: [random.normal(0, shift), random.normal(0, shift)],
    gain: gain * light * (1 + random.normal(0, flicker)),
    ...{ gradient, blur, noise },
  } as const;
  return photograph(image, conditions, number);
}
