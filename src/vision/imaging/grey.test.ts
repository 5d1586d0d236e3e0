import { expect, it } from 'vitest';
import { expectImage } from './expect-image.ts';
import { toGrey } from './grey.ts';
import { createImage } from './image.ts';
import vectors from './imaging.vectors.json' with { type: 'json' };

const { image: rows, ...expected } = vectors.grey;
const colour = { ...createImage(4, 3, 3), data: Float64Array.from(rows.flat(2)) };

it('weighs colours as ITU, OpenCV and scikit-image do', () => {
  expectImage(toGrey(colour), expected['bt-601']);
  expectImage(toGrey(colour), expected['opencv-float32'], 1e-6);
  expectImage(toGrey(colour, { weights: 'bt-709' }), expected['bt-709']);
  expectImage(toGrey(colour, { weights: 'scikit-image' }), expected['scikit-image']);
});

it('leaves grey as it is and names unknown weights', () => {
  const grey = createImage(2, 2, 1, 5);
  expect(toGrey(grey)).toBe(grey);
  // @ts-expect-error: a caller without types
  expect(() => toGrey(colour, { weights: 'ntsc' })).toThrow(
    'weights: found ntsc, expected bt-601, bt-709 or scikit-image',
  );
});
