import { describe, expect, it } from 'vitest';
import vectors from './grad-cam.vectors.json' with { type: 'json' };
import { gradCam, trainPatchClassifier } from './index.ts';

const cases = vectors.maps.map((given) => ({
  ...given,
  filters: given.filters as [number, number],
  label: given.label as 0 | 1,
}));

describe('Grad-CAM', () => {
  it.each(cases)('for verdict $label of $side px as by hand', (given) => {
    const found = gradCam(given, given.patch, { label: given.label });
    expect(found).toHaveLength(given.side / 2);
    found.flat().forEach((value, i) => {
      expect(Math.abs(value - given.map.flat()[i])).toBeLessThanOrEqual(1e-9);
    });
    expect(given.map.flat().some((value) => value > 0.01)).toBe(true);
  });

  it('lies on the spot that makes the verdict', () => {
    const patchWith = (spot: number) =>
      Array.from({ length: 8 }, (_, y) =>
        Array.from({ length: 8 }, (__, x) => (x >= 4 && y >= 4 && x < 6 && y < 6 ? spot : 60)),
      );
    const patches = [60, 65, 70, 180, 200, 220].map(patchWith);
    const classifier = trainPatchClassifier(patches, [0, 0, 0, 1, 1, 1], {
      epochs: 40,
      augment: false,
    });
    const map = gradCam(classifier, patchWith(210));
    const brightest = map.flat().indexOf(Math.max(...map.flat()));
    expect([Math.floor(brightest / 4), brightest % 4].every((at) => at >= 1 && at <= 3)).toBe(true);
  });

  it('refuses a patch of another size, and a label that there is not', () => {
    const [given] = cases;
    expect(() => gradCam(given, [[1]])).toThrow('patches[0]');
    expect(() => gradCam(given, given.patch, { label: 2 as never })).toThrow('options.label');
  });
});
