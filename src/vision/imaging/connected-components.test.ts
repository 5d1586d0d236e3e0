import fc from 'fast-check';
import { expect, it } from 'vitest';
import { connectedComponents } from './connected-components.ts';
import { createImage, imageFromRows } from './image.ts';
import vectors from './imaging.vectors.json' with { type: 'json' };

it.each(vectors.components)(
  'equals SciPy and scikit-image, $connectivity neighbours (%#)',
  (example) => {
    const found = connectedComponents(
      imageFromRows(example.mask),
      example.connectivity === 4 ? 4 : 8,
    );
    expect([...found.labels]).toEqual(example.labels.flat());
    expect(found.components.length).toBe(example.components.length);
    found.components.forEach(({ label, area, box, centroid }, i) => {
      const expected = example.components[i];
      expect({ label, area, box }).toEqual({
        label: expected.label,
        area: expected.area,
        box: expected.box,
      });
      expect(centroid[0]).toBeCloseTo(expected.centroid[0], 10);
      expect(centroid[1]).toBeCloseTo(expected.centroid[1], 10);
    });
  },
);

it('finds the same components whatever corner it starts from', () => {
  const mask = fc.array(fc.array(fc.constantFrom(0, 255), { minLength: 8, maxLength: 8 }), {
    minLength: 6,
    maxLength: 6,
  });
  fc.assert(
    fc.property(mask, fc.constantFrom(4 as const, 8 as const), (rows, connectivity) => {
      const turned = rows.map((row) => row.toReversed()).toReversed();
      const { components } = connectedComponents(imageFromRows(rows), connectivity);
      const others = connectedComponents(imageFromRows(turned), connectivity).components;
      const boxes = components.map(({ area, box }) => [area, ...box].join());
      const back = others.map(({ area, box: [left, top, right, bottom] }) =>
        [area, 8 - right, 6 - bottom, 8 - left, 6 - top].join(),
      );
      expect(boxes.toSorted()).toEqual(back.toSorted());
      expect(components.reduce((sum, { area }) => sum + area, 0)).toBe(
        rows.flat().filter(Boolean).length,
      );
    }),
  );
});

it('refuses other neighbourhoods', () => {
  // @ts-expect-error: a caller without types
  expect(() => connectedComponents(createImage(2, 2), 6)).toThrow(
    'connectivity: found 6, expected 4 or 8',
  );
});
