import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectImage } from './expect-image.ts';
import { createImage, imageFromRows, imageToRows } from './image.ts';
import { mapImage } from './image-parts.ts';
import vectors from './imaging.vectors.json' with { type: 'json' };
import { dilate, erode } from './morphology.ts';
import { morphologicalClosing, morphologicalOpening } from './opening.ts';
import type { MorphologyOptions } from './padding.ts';
import { structuringElement } from './structuring-element.ts';
import type { ElementShape } from './structuring-element.ts';

const greyRows = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
  .chain(({ width, height }) =>
    fc.array(fc.array(fc.nat(255), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );
const symmetric = fc
  .tuple(
    fc.constantFrom<ElementShape>('rectangle', 'cross', 'ellipse', 'disk', 'diamond'),
    fc.constantFrom(1, 3, 5, 7),
    fc.constantFrom(1, 3, 5),
  )
  .map(([shape, width, height]) => structuringElement(shape, width, height));

describe('the structuring element', () => {
  it.each(vectors.elements)('$shape $width x $height is OpenCV’s or scikit-image’s', (example) => {
    const { mask } = structuringElement(
      example.shape as ElementShape,
      example.width,
      example.height,
    );
    expect(mask.map(Number)).toEqual(example.mask.flat());
  });

  it('refuses sizes without a middle', () => {
    expect(() => structuringElement('disk', 4)).toThrow('width: found 4, expected an odd number');
    expect(() => structuringElement('cross', 0)).toThrow('width: found 0');
    // @ts-expect-error: a caller without types
    expect(() => structuringElement('star', 3)).toThrow('shape: found star, expected rect');
  });
});

describe('morphology', () => {
  it.each(vectors.morphology)('with a $shape of $size equals the libraries', (example) => {
    const image = imageFromRows(example.image);
    const element = structuringElement(
      example.shape as ElementShape,
      example.size[0],
      example.size[1],
    );
    for (const [border, expected] of Object.entries(example.borders)) {
      const options = { border, borderValue: 40 } as MorphologyOptions;
      expectImage(erode(image, element, options), expected.erode, 0);
      expectImage(dilate(image, element, options), expected.dilate, 0);
      expectImage(morphologicalOpening(image, element, options), expected.open, 0);
      expectImage(morphologicalClosing(image, element, options), expected.close, 0);
    }
  });

  it('opens and closes once and for all', () => {
    fc.assert(
      fc.property(greyRows, symmetric, (rows, element) => {
        const image = imageFromRows(rows);
        for (const operation of [morphologicalOpening, morphologicalClosing]) {
          const once = operation(image, element);
          expect(imageToRows(operation(once, element))).toEqual(imageToRows(once));
        }
      }),
    );
  });

  it('is its own dual: erosion is dilation of the negative', () => {
    fc.assert(
      fc.property(greyRows, symmetric, (rows, element) => {
        const image = imageFromRows(rows);
        const negative = mapImage(image, (value) => 255 - value);
        const dual = mapImage(dilate(negative, element), (value) => 255 - value);
        expect(imageToRows(erode(image, element))).toEqual(imageToRows(dual));
      }),
    );
  });

  it('orders erosion, opening, image, closing, dilation', () => {
    fc.assert(
      fc.property(greyRows, symmetric, (rows, element) => {
        const image = imageFromRows(rows);
        const itself = () => image;
        const ladder = [erode, morphologicalOpening, itself, morphologicalClosing, dilate];
        const values = ladder.map((step) => step(image, element).data);
        for (let i = 0; i < image.data.length; i++) {
          const rungs = values.map((data) => data[i]);
          expect(rungs).toEqual(rungs.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('refuses colour and an element without members', () => {
    const element = structuringElement('rectangle', 3);
    expect(() => erode(createImage(2, 2, 3), element)).toThrow('convert it with toGrey first');
    const empty = { ...element, mask: element.mask.map(() => false) };
    expect(() => erode(createImage(2, 2), empty)).toThrow('element.mask: found all false');
  });
});
