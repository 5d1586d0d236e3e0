import { describe, expect, it } from 'vitest';
import { valueAt } from '../drag.ts';
import { startOf } from '../figure.ts';
import { accepted, alarms, benchOf, lensBlur, lensKernel } from './bench.ts';
import type { Setting } from './bench.ts';
import { change, lampBenchFigure } from './figure.ts';
import { cutPieces } from './pieces.ts';
import { lampBenchTable } from './table.ts';
import { ringing, usesOf } from './verdict.ts';

const pieces = cutPieces();
const bench = benchOf(pieces);
const figure = lampBenchFigure(pieces);
const look = (setting: Partial<Setting> = {}) => bench.look({ ...accepted, ...setting });
const bells = (setting: Partial<Setting>) => ringing(usesOf(look(setting)));
const found = (setting: Partial<Setting>) => usesOf(look(setting)).bite > 1;
const sentence = (setting: Partial<Setting>) => {
  const at = { ...accepted, ...setting };
  return figure.view({ ...at, lamp: 100 * at.lamp }).sentence;
};

it('the two pieces differ in the bite and nowhere else', () => {
  const { golden, bitten, bite } = pieces;
  const side = Math.sqrt(golden.length / 2);
  const differing = Array.from({ length: side * side }, (_, i) => i).filter(
    (i) => golden.slice(2 * i, 2 * i + 2) !== bitten.slice(2 * i, 2 * i + 2),
  );
  const columns = differing.map((i) => i % side);
  const rows = differing.map((i) => Math.floor(i / side));
  const box = [Math.min(...columns), Math.min(...rows), Math.max(...columns), Math.max(...rows)];
  expect([box[0], box[1], box[2] + 1, box[3] + 1]).toEqual([...bite]);
});

describe('the lens', () => {
  it.each([0, 0.3, 0.5, 1, 2.5, 3])('moves a point by %f px and spreads it alike', (shift) => {
    const kernel = lensKernel(shift);
    const middle = (kernel.length - 1) / 2;
    const moment = (power: number, about: number) =>
      kernel.reduce((sum, weight, i) => sum + weight * (i - middle - about) ** power, 0);
    expect(moment(0, 0)).toBeCloseTo(1, 12);
    // The picture at x reads the board at x − shift.
    expect(Math.abs(moment(1, 0) + shift)).toBeLessThan(0.003);
    expect(Math.abs(moment(2, -shift) - lensBlur ** 2)).toBeLessThan(0.01);
  });

  it('keeps its sharpness between two pixels, where bilinear reading would lose it', () => {
    expect(Math.abs(look({ shift: 0.5 }).sharpness - 1)).toBeLessThan(0.02);
  });
});

describe('the readings', () => {
  it('of grey follow the lamp', () => {
    for (const lamp of [0.7, 0.9, 1.03, 1.3])
      expect(Math.abs(look({ lamp }).grey - (lamp - 1))).toBeLessThan(0.002);
  });

  it('of sharpness follow the square of the lamp, beside noise', () => {
    const quiet = look({ noise: 0 }).sharpness;
    expect(look({ lamp: 1.2, noise: 0 }).sharpness / quiet / 1.44).toBeCloseTo(1, 1);
  });

  it('of sharpness grow by the square of the noise: 4² + 4 · 1² of its variance', () => {
    const [none, some, much] = [0, 3, 6].map((noise) => look({ noise }).sharpness);
    expect(Math.abs((much - none) / (some - none) - 4)).toBeLessThan(0.2);
  });

  it('take back whole pixels of shift, and leave half of one', () => {
    expect(look({ shift: 2 }).registered).toBe(2);
    expect(look({ shift: 2 }).elsewhere).toBeLessThan(2);
    expect(look({ shift: 1.5 }).elsewhere).toBeGreaterThan(3 * look({ shift: 1 }).elsewhere);
  });

  it('of difference ring exactly where the recipe finds something', () => {
    for (const lamp of [0.7, 0.85, 1, 1.1, 1.3])
      for (const blur of [0, 1.6])
        for (const shift of [0, 0.5]) {
          const { atBite, elsewhere, found: boxes } = look({ lamp, blur, shift });
          expect(boxes.length > 0).toBe(Math.max(atBite, elsewhere) > alarms.difference);
        }
  });

  it('say nothing of a change that is none', () => {
    expect([change(-0.0001), change(0.04), change(-0.3)]).toEqual([
      '0.0\u00a0%',
      '+4.0\u00a0%',
      '−30.0\u00a0%',
    ]);
  });
});

describe('what rings', () => {
  it('is nothing at acceptance, and the bite is found', () => {
    expect(bells({})).toEqual([]);
    expect(found({})).toBe(true);
  });

  it('is grey for the lamp, sharpness for the focus, and in time', () => {
    expect(bells({ lamp: 0.97 })).toEqual(['grey']);
    expect(bells({ lamp: 1.03 })).toEqual(['grey']);
    expect([bells({ blur: 0.5 }), found({ blur: 0.5 })]).toEqual([['sharpness'], true]);
    expect(found({ blur: 1.6 })).toBe(false);
  });

  it('is missing where half a pixel, or noise over blur, hides the bite', () => {
    for (const setting of [{ shift: 0.5 }, { blur: 1.6, noise: 6 }]) {
      expect([bells(setting), found(setting)]).toEqual([[], false]);
      expect(sentence(setting)).toMatch(/^Nothing rings, and the bite escapes: only the score/);
    }
  });

  it('comes in the order of the allowance that is used', () => {
    expect(ringing({ grey: 2, sharpness: 5, elsewhere: 0.9, bite: 1 })).toEqual([
      'sharpness',
      'grey',
    ]);
    // 30 % of grey where 2 % are allowed; 10 % of sharpness are.
    expect(usesOf(look({ lamp: 0.7 })).grey).toBeCloseTo(15, 1);
    expect(bells({ lamp: 0.7 })[0]).toBe('grey');
  });
});

describe('the figure', () => {
  it('starts where the lamp’s alarm rings and the bite is found', () => {
    const { sentence: words, readings } = figure.view(startOf(figure));
    expect(words).toMatch(/^Mean grey rings first, and the bite is found\. .* brighter /);
    expect(readings[0].value).toBe('+4.0\u00a0%');
  });

  it('sends the reader to the lamp or the lens', () => {
    expect(sentence({ lamp: 0.7, blur: 1.6 })).toContain('The lamp is darker');
    expect(sentence({ blur: 1 })).toContain('look at the lens');
    expect(sentence({})).toMatch(/^Nothing rings, and the bite is found:/);
  });

  it('stays in the room of its sentence', () => {
    for (const lamp of [70, 100, 130])
      for (const blur of [0, 1.6])
        for (const noise of [0, 6])
          expect(figure.view({ lamp, blur, shift: 0.5, noise }).sentence.length).toBeLessThan(240);
  });

  it('is dragged from its darkest lamp to its brightest', () => {
    const { drag } = figure;
    if (!drag) throw new Error('no drag');
    expect([drag.from.x, drag.to.x].map((x) => valueAt(drag, x))).toEqual([70, 130]);
  });

  it('has a row for every knob in its table', () => {
    const { columns, rows } = lampBenchTable(pieces);
    expect(rows.length).toBeGreaterThan(12);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows[0].slice(1)).toEqual([
      '0.0\u00a0%',
      '100\u00a0%',
      expect.any(String),
      expect.stringMatching(/found$/),
      'nothing',
    ]);
  });
});
