import { Random } from '../random.ts';

/** Red, green, blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The colour of each material. */
export type Palette = Readonly<Record<Material, Colour>>;

type Material =
  | 'mask'
  | 'maskOnCopper'
  | 'laminate'
  | 'copper'
  | 'hole'
  | 'silk'
  | 'ink'
  | 'tin'
  | 'package'
  | 'resistor'
  | 'capacitor';

const reference: Palette = {
  mask: [16, 74, 48],
  maskOnCopper: [54, 148, 90],
  laminate: [112, 100, 58],
  copper: [208, 146, 88],
  hole: [14, 16, 15],
  silk: [226, 229, 220],
  ink: [38, 42, 44],
  tin: [188, 192, 196],
  package: [36, 37, 40],
  resistor: [44, 46, 52],
  capacitor: [164, 132, 96],
};

/**
 * The colours of a lot.
 *
 * Lot 1 is the reference. Another lot's solder mask and copper are tinted by up to `variation`
 * times a quarter a channel, always the same way for the same lot.
 */
export function paletteOf(lot: number, variation: number): Palette {
  if (lot === 1 || variation === 0) return reference;
  const random = new Random(lot);
  const tint = () => 1 + variation * random.uniform(-0.25, 0.25);
  const mask: Colour = [tint(), tint(), tint()];
  const metal: Colour = [tint(), tint(), tint()];
  const tinted = (colour: Colour, by: Colour): Colour => [
    Math.min(255, colour[0] * by[0]),
    Math.min(255, colour[1] * by[1]),
    Math.min(255, colour[2] * by[2]),
  ];
  return {
    ...reference,
    mask: tinted(reference.mask, mask),
    maskOnCopper: tinted(reference.maskOnCopper, mask),
    laminate: tinted(reference.laminate, mask),
    copper: tinted(reference.copper, metal),
  };
}
